// Written by catalog/generate.py. Do not edit.
#include "ccatalog.h"
#include "names.h"

const uint32_t fairlead_capability_count = 38;
const char fairlead_capability_names[][FAIRLEAD_NAME_SIZE] = {
    "supports_adaptive_thinking",
    "supports_anthropic_compaction",
    "supports_anthropic_thinking_payload",
    "supports_assistant_prefill",
    "supports_audio_input",
    "supports_audio_output",
    "supports_computer_use",
    "supports_embedding_image_input",
    "supports_fast_mode",
    "supports_forced_tool_use",
    "supports_function_calling",
    "supports_image_input",
    "supports_legacy_thinking",
    "supports_max_reasoning_effort",
    "supports_mid_conversation_system",
    "supports_minimal_reasoning_effort",
    "supports_multimodal",
    "supports_native_streaming",
    "supports_native_structured_output",
    "supports_none_reasoning_effort",
    "supports_output_config",
    "supports_parallel_function_calling",
    "supports_parallel_tool_use_config",
    "supports_pdf_input",
    "supports_prompt_cache_breakpoint",
    "supports_prompt_caching",
    "supports_reasoning",
    "supports_response_schema",
    "supports_speed",
    "supports_system_messages",
    "supports_thinking_cache_preservation",
    "supports_tool_choice",
    "supports_tool_search",
    "supports_url_context",
    "supports_video_input",
    "supports_vision",
    "supports_web_search",
    "supports_xhigh_reasoning_effort",
};

const uint32_t fairlead_mode_count = 9;
const char fairlead_mode_names[][FAIRLEAD_NAME_SIZE] = {
    "chat",
    "completion",
    "responses",
    "embedding",
    "rerank",
    "moderation",
    "audio_transcription",
    "audio_speech",
    "realtime",
};

enum {
    N_input_cost_per_token,
    N_output_cost_per_token,
    N_cache_read_input_token_cost,
    N_cache_creation_input_token_cost,
    N_cache_creation_input_audio_token_cost,
    N_cache_creation_input_token_cost_above_100k_tokens,
    N_cache_creation_input_token_cost_above_100k_tokens_batches,
    N_cache_creation_input_token_cost_above_1hr,
    N_cache_creation_input_token_cost_above_1hr_above_100k_tokens,
    N_cache_creation_input_token_cost_above_1hr_above_200k_tokens,
    N_cache_creation_input_token_cost_above_200k_tokens,
    N_cache_creation_input_token_cost_above_272k_tokens,
    N_cache_creation_input_token_cost_above_272k_tokens_batches,
    N_cache_creation_input_token_cost_above_272k_tokens_decisions,
    N_cache_creation_input_token_cost_above_272k_tokens_flex,
    N_cache_creation_input_token_cost_above_272k_tokens_priority,
    N_cache_creation_input_token_cost_above_272k_tokens_ultrafast,
    N_cache_creation_input_token_cost_batches,
    N_cache_creation_input_token_cost_decisions,
    N_cache_creation_input_token_cost_flex,
    N_cache_creation_input_token_cost_priority,
    N_cache_creation_input_token_cost_ultrafast,
    N_cache_read_input_audio_token_cost,
    N_cache_read_input_image_token_cost,
    N_cache_read_input_token_cost_above_100k_tokens,
    N_cache_read_input_token_cost_above_100k_tokens_batches,
    N_cache_read_input_token_cost_above_128k_tokens,
    N_cache_read_input_token_cost_above_200k_tokens,
    N_cache_read_input_token_cost_above_200k_tokens_batches,
    N_cache_read_input_token_cost_above_200k_tokens_priority,
    N_cache_read_input_token_cost_above_256k_tokens,
    N_cache_read_input_token_cost_above_272k_tokens,
    N_cache_read_input_token_cost_above_272k_tokens_batches,
    N_cache_read_input_token_cost_above_272k_tokens_decisions,
    N_cache_read_input_token_cost_above_272k_tokens_flex,
    N_cache_read_input_token_cost_above_272k_tokens_priority,
    N_cache_read_input_token_cost_above_272k_tokens_ultrafast,
    N_cache_read_input_token_cost_above_32k_tokens,
    N_cache_read_input_token_cost_above_512k_tokens,
    N_cache_read_input_token_cost_balanced,
    N_cache_read_input_token_cost_batches,
    N_cache_read_input_token_cost_decisions,
    N_cache_read_input_token_cost_flex,
    N_cache_read_input_token_cost_priority,
    N_cache_read_input_token_cost_ultrafast,
    N_citation_cost_per_token,
    N_code_interpreter_cost_per_session,
    N_cost_per_second,
    N_explicit_cache_read_input_token_cost,
    N_google_maps_grounding_cost_per_query,
    N_input_cost_per_audio_per_second,
    N_input_cost_per_audio_per_second_above_128k_tokens,
    N_input_cost_per_audio_token,
    N_input_cost_per_audio_token_batches,
    N_input_cost_per_audio_token_priority,
    N_input_cost_per_character,
    N_input_cost_per_character_above_128k_tokens,
    N_input_cost_per_image,
    N_input_cost_per_image_above_128k_tokens,
    N_input_cost_per_image_token,
    N_input_cost_per_image_token_batches,
    N_input_cost_per_query,
    N_input_cost_per_request,
    N_input_cost_per_second,
    N_input_cost_per_text_message,
    N_input_cost_per_token_above_100k_tokens,
    N_input_cost_per_token_above_100k_tokens_batches,
    N_input_cost_per_token_above_128k_tokens,
    N_input_cost_per_token_above_200k_tokens,
    N_input_cost_per_token_above_200k_tokens_batches,
    N_input_cost_per_token_above_200k_tokens_priority,
    N_input_cost_per_token_above_256k_tokens,
    N_input_cost_per_token_above_272k_tokens,
    N_input_cost_per_token_above_272k_tokens_batches,
    N_input_cost_per_token_above_272k_tokens_decisions,
    N_input_cost_per_token_above_272k_tokens_flex,
    N_input_cost_per_token_above_272k_tokens_priority,
    N_input_cost_per_token_above_272k_tokens_ultrafast,
    N_input_cost_per_token_above_32k_tokens,
    N_input_cost_per_token_above_512k_tokens,
    N_input_cost_per_token_balanced,
    N_input_cost_per_token_batches,
    N_input_cost_per_token_cache_hit,
    N_input_cost_per_token_decisions,
    N_input_cost_per_token_flex,
    N_input_cost_per_token_priority,
    N_input_cost_per_token_ultrafast,
    N_input_cost_per_video_per_second,
    N_input_cost_per_video_per_second_above_128k_tokens,
    N_input_cost_per_video_per_second_above_15s_interval,
    N_input_cost_per_video_per_second_above_8s_interval,
    N_input_cost_per_video_token,
    N_input_cost_per_video_token_batches,
    N_input_dbu_cost_per_token,
    N_output_cost_per_audio_token,
    N_output_cost_per_character,
    N_output_cost_per_character_above_128k_tokens,
    N_output_cost_per_image,
    N_output_cost_per_image_token,
    N_output_cost_per_reasoning_token,
    N_output_cost_per_reasoning_token_above_256k_tokens,
    N_output_cost_per_second,
    N_output_cost_per_token_above_100k_tokens,
    N_output_cost_per_token_above_100k_tokens_batches,
    N_output_cost_per_token_above_128k_tokens,
    N_output_cost_per_token_above_200k_tokens,
    N_output_cost_per_token_above_200k_tokens_batches,
    N_output_cost_per_token_above_200k_tokens_priority,
    N_output_cost_per_token_above_256k_tokens,
    N_output_cost_per_token_above_272k_tokens,
    N_output_cost_per_token_above_272k_tokens_batches,
    N_output_cost_per_token_above_272k_tokens_decisions,
    N_output_cost_per_token_above_272k_tokens_flex,
    N_output_cost_per_token_above_272k_tokens_priority,
    N_output_cost_per_token_above_272k_tokens_ultrafast,
    N_output_cost_per_token_above_32k_tokens,
    N_output_cost_per_token_above_512k_tokens,
    N_output_cost_per_token_balanced,
    N_output_cost_per_token_batches,
    N_output_cost_per_token_decisions,
    N_output_cost_per_token_flex,
    N_output_cost_per_token_priority,
    N_output_cost_per_token_ultrafast,
    N_output_cost_per_video_token,
    N_output_dbu_cost_per_token,
    N_search_context_cost_per_query,
    N_search_context_cost_per_query_high,
    N_search_context_cost_per_query_low,
};
const uint32_t fairlead_price_name_count = 128;
const char fairlead_price_names[][FAIRLEAD_NAME_SIZE] = {
    "input_cost_per_token",
    "output_cost_per_token",
    "cache_read_input_token_cost",
    "cache_creation_input_token_cost",
    "cache_creation_input_audio_token_cost",
    "cache_creation_input_token_cost_above_100k_tokens",
    "cache_creation_input_token_cost_above_100k_tokens_batches",
    "cache_creation_input_token_cost_above_1hr",
    "cache_creation_input_token_cost_above_1hr_above_100k_tokens",
    "cache_creation_input_token_cost_above_1hr_above_200k_tokens",
    "cache_creation_input_token_cost_above_200k_tokens",
    "cache_creation_input_token_cost_above_272k_tokens",
    "cache_creation_input_token_cost_above_272k_tokens_batches",
    "cache_creation_input_token_cost_above_272k_tokens_decisions",
    "cache_creation_input_token_cost_above_272k_tokens_flex",
    "cache_creation_input_token_cost_above_272k_tokens_priority",
    "cache_creation_input_token_cost_above_272k_tokens_ultrafast",
    "cache_creation_input_token_cost_batches",
    "cache_creation_input_token_cost_decisions",
    "cache_creation_input_token_cost_flex",
    "cache_creation_input_token_cost_priority",
    "cache_creation_input_token_cost_ultrafast",
    "cache_read_input_audio_token_cost",
    "cache_read_input_image_token_cost",
    "cache_read_input_token_cost_above_100k_tokens",
    "cache_read_input_token_cost_above_100k_tokens_batches",
    "cache_read_input_token_cost_above_128k_tokens",
    "cache_read_input_token_cost_above_200k_tokens",
    "cache_read_input_token_cost_above_200k_tokens_batches",
    "cache_read_input_token_cost_above_200k_tokens_priority",
    "cache_read_input_token_cost_above_256k_tokens",
    "cache_read_input_token_cost_above_272k_tokens",
    "cache_read_input_token_cost_above_272k_tokens_batches",
    "cache_read_input_token_cost_above_272k_tokens_decisions",
    "cache_read_input_token_cost_above_272k_tokens_flex",
    "cache_read_input_token_cost_above_272k_tokens_priority",
    "cache_read_input_token_cost_above_272k_tokens_ultrafast",
    "cache_read_input_token_cost_above_32k_tokens",
    "cache_read_input_token_cost_above_512k_tokens",
    "cache_read_input_token_cost_balanced",
    "cache_read_input_token_cost_batches",
    "cache_read_input_token_cost_decisions",
    "cache_read_input_token_cost_flex",
    "cache_read_input_token_cost_priority",
    "cache_read_input_token_cost_ultrafast",
    "citation_cost_per_token",
    "code_interpreter_cost_per_session",
    "cost_per_second",
    "explicit_cache_read_input_token_cost",
    "google_maps_grounding_cost_per_query",
    "input_cost_per_audio_per_second",
    "input_cost_per_audio_per_second_above_128k_tokens",
    "input_cost_per_audio_token",
    "input_cost_per_audio_token_batches",
    "input_cost_per_audio_token_priority",
    "input_cost_per_character",
    "input_cost_per_character_above_128k_tokens",
    "input_cost_per_image",
    "input_cost_per_image_above_128k_tokens",
    "input_cost_per_image_token",
    "input_cost_per_image_token_batches",
    "input_cost_per_query",
    "input_cost_per_request",
    "input_cost_per_second",
    "input_cost_per_text_message",
    "input_cost_per_token_above_100k_tokens",
    "input_cost_per_token_above_100k_tokens_batches",
    "input_cost_per_token_above_128k_tokens",
    "input_cost_per_token_above_200k_tokens",
    "input_cost_per_token_above_200k_tokens_batches",
    "input_cost_per_token_above_200k_tokens_priority",
    "input_cost_per_token_above_256k_tokens",
    "input_cost_per_token_above_272k_tokens",
    "input_cost_per_token_above_272k_tokens_batches",
    "input_cost_per_token_above_272k_tokens_decisions",
    "input_cost_per_token_above_272k_tokens_flex",
    "input_cost_per_token_above_272k_tokens_priority",
    "input_cost_per_token_above_272k_tokens_ultrafast",
    "input_cost_per_token_above_32k_tokens",
    "input_cost_per_token_above_512k_tokens",
    "input_cost_per_token_balanced",
    "input_cost_per_token_batches",
    "input_cost_per_token_cache_hit",
    "input_cost_per_token_decisions",
    "input_cost_per_token_flex",
    "input_cost_per_token_priority",
    "input_cost_per_token_ultrafast",
    "input_cost_per_video_per_second",
    "input_cost_per_video_per_second_above_128k_tokens",
    "input_cost_per_video_per_second_above_15s_interval",
    "input_cost_per_video_per_second_above_8s_interval",
    "input_cost_per_video_token",
    "input_cost_per_video_token_batches",
    "input_dbu_cost_per_token",
    "output_cost_per_audio_token",
    "output_cost_per_character",
    "output_cost_per_character_above_128k_tokens",
    "output_cost_per_image",
    "output_cost_per_image_token",
    "output_cost_per_reasoning_token",
    "output_cost_per_reasoning_token_above_256k_tokens",
    "output_cost_per_second",
    "output_cost_per_token_above_100k_tokens",
    "output_cost_per_token_above_100k_tokens_batches",
    "output_cost_per_token_above_128k_tokens",
    "output_cost_per_token_above_200k_tokens",
    "output_cost_per_token_above_200k_tokens_batches",
    "output_cost_per_token_above_200k_tokens_priority",
    "output_cost_per_token_above_256k_tokens",
    "output_cost_per_token_above_272k_tokens",
    "output_cost_per_token_above_272k_tokens_batches",
    "output_cost_per_token_above_272k_tokens_decisions",
    "output_cost_per_token_above_272k_tokens_flex",
    "output_cost_per_token_above_272k_tokens_priority",
    "output_cost_per_token_above_272k_tokens_ultrafast",
    "output_cost_per_token_above_32k_tokens",
    "output_cost_per_token_above_512k_tokens",
    "output_cost_per_token_balanced",
    "output_cost_per_token_batches",
    "output_cost_per_token_decisions",
    "output_cost_per_token_flex",
    "output_cost_per_token_priority",
    "output_cost_per_token_ultrafast",
    "output_cost_per_video_token",
    "output_dbu_cost_per_token",
    "search_context_cost_per_query",
    "search_context_cost_per_query_high",
    "search_context_cost_per_query_low",
};

// Where each set of prices starts.
enum {
    S5d410f71f1, S5d410f71f1_last = S5d410f71f1 + 2,
    S9c21b6fa05, S9c21b6fa05_last = S9c21b6fa05 + 0,
    Sefb3e5a7f4, Sefb3e5a7f4_last = Sefb3e5a7f4 + 0,
    S4d9da3313a, S4d9da3313a_last = S4d9da3313a + 1,
    S840c6f5328, S840c6f5328_last = S840c6f5328 + 1,
    S5f672bf57c, S5f672bf57c_last = S5f672bf57c + 1,
    S56e9431d8f, S56e9431d8f_last = S56e9431d8f + 1,
    S043c55c89c, S043c55c89c_last = S043c55c89c + 1,
    S14975cf354, S14975cf354_last = S14975cf354 + 1,
    S970a7a5921, S970a7a5921_last = S970a7a5921 + 1,
    S3d70196e98, S3d70196e98_last = S3d70196e98 + 1,
    S2ae0a0c28a, S2ae0a0c28a_last = S2ae0a0c28a + 1,
    S8d34905f69, S8d34905f69_last = S8d34905f69 + 1,
    Sb22f0638f2, Sb22f0638f2_last = Sb22f0638f2 + 1,
    S5554ab7045, S5554ab7045_last = S5554ab7045 + 1,
    S4aa606e723, S4aa606e723_last = S4aa606e723 + 1,
    S44509aba8c, S44509aba8c_last = S44509aba8c + 1,
    Sbfe7b25277, Sbfe7b25277_last = Sbfe7b25277 + 1,
    S357cbfc3bf, S357cbfc3bf_last = S357cbfc3bf + 0,
    S3b5a5db255, S3b5a5db255_last = S3b5a5db255 + 0,
    Sf1869723ac, Sf1869723ac_last = Sf1869723ac + 0,
    Sc4c96907ec, Sc4c96907ec_last = Sc4c96907ec + 0,
    S21f9f556cd, S21f9f556cd_last = S21f9f556cd + 0,
    S0928739112, S0928739112_last = S0928739112 + 1,
    Sbdece49ebe, Sbdece49ebe_last = Sbdece49ebe + 1,
    S376c5639ed, S376c5639ed_last = S376c5639ed + 0,
    S391731372c, S391731372c_last = S391731372c + 0,
    S3f1de2257c, S3f1de2257c_last = S3f1de2257c + 0,
    S8914205fbc, S8914205fbc_last = S8914205fbc + 0,
    Sbd0825f9e1, Sbd0825f9e1_last = Sbd0825f9e1 + 0,
    S17f50730a0, S17f50730a0_last = S17f50730a0 + 0,
    S21e99e89fe, S21e99e89fe_last = S21e99e89fe + 0,
    Se1686f727c, Se1686f727c_last = Se1686f727c + 1,
    S9744befcf7, S9744befcf7_last = S9744befcf7 + 0,
    S1069c714a8, S1069c714a8_last = S1069c714a8 + 1,
    S55019cdd64, S55019cdd64_last = S55019cdd64 + 1,
    S1785c1b8c4, S1785c1b8c4_last = S1785c1b8c4 + 0,
    Sedb19f8e80, Sedb19f8e80_last = Sedb19f8e80 + 1,
    Sf148411c8b, Sf148411c8b_last = Sf148411c8b + 1,
    S4c9026f769, S4c9026f769_last = S4c9026f769 + 0,
    S1267c07839, S1267c07839_last = S1267c07839 + 1,
    S2648d644f5, S2648d644f5_last = S2648d644f5 + 1,
    S386c5a13a5, S386c5a13a5_last = S386c5a13a5 + 1,
    S46fba4d0dc, S46fba4d0dc_last = S46fba4d0dc + 1,
    Sf97000fc34, Sf97000fc34_last = Sf97000fc34 + 1,
    Sf26afd1978, Sf26afd1978_last = Sf26afd1978 + 1,
    S2816b373e4, S2816b373e4_last = S2816b373e4 + 1,
    Sd253e628d1, Sd253e628d1_last = Sd253e628d1 + 1,
    Safe5aadba1, Safe5aadba1_last = Safe5aadba1 + 1,
    S3a3bb6b683, S3a3bb6b683_last = S3a3bb6b683 + 1,
    S1d15b76c70, S1d15b76c70_last = S1d15b76c70 + 1,
    S31e46ef45a, S31e46ef45a_last = S31e46ef45a + 1,
    Se246d32574, Se246d32574_last = Se246d32574 + 1,
    Se936f98a82, Se936f98a82_last = Se936f98a82 + 1,
    Sd3eb584ba4, Sd3eb584ba4_last = Sd3eb584ba4 + 0,
    S58e08ae1f7, S58e08ae1f7_last = S58e08ae1f7 + 1,
    S87da24e7eb, S87da24e7eb_last = S87da24e7eb + 0,
    S43f917a3b0, S43f917a3b0_last = S43f917a3b0 + 0,
    S651be19cab, S651be19cab_last = S651be19cab + 0,
    S4e0060d4c0, S4e0060d4c0_last = S4e0060d4c0 + 1,
    S4bb6ba4425, S4bb6ba4425_last = S4bb6ba4425 + 0,
    Sdd33c04042, Sdd33c04042_last = Sdd33c04042 + 1,
    S39e75aa029, S39e75aa029_last = S39e75aa029 + 2,
    Sc531fef957, Sc531fef957_last = Sc531fef957 + 3,
    Se48786ca56, Se48786ca56_last = Se48786ca56 + 4,
    Sb139edbc94, Sb139edbc94_last = Sb139edbc94 + 13,
    Sc6ce93ac47, Sc6ce93ac47_last = Sc6ce93ac47 + 2,
    S79cf896812, S79cf896812_last = S79cf896812 + 2,
    S81cd670e63, S81cd670e63_last = S81cd670e63 + 2,
    Sea23b2bef5, Sea23b2bef5_last = Sea23b2bef5 + 2,
    Sc0f0bfb57a, Sc0f0bfb57a_last = Sc0f0bfb57a + 2,
    Sbe9bfd4270, Sbe9bfd4270_last = Sbe9bfd4270 + 3,
    S2350fa9bd1, S2350fa9bd1_last = S2350fa9bd1 + 2,
    S714a469197, S714a469197_last = S714a469197 + 2,
    S083e13fb9b, S083e13fb9b_last = S083e13fb9b + 2,
    S9601c5da56, S9601c5da56_last = S9601c5da56 + 2,
    Sa1c4a8701a, Sa1c4a8701a_last = Sa1c4a8701a + 2,
    Sbc47a63b60, Sbc47a63b60_last = Sbc47a63b60 + 2,
    Sa44f20021b, Sa44f20021b_last = Sa44f20021b + 1,
    S0e3f219f8a, S0e3f219f8a_last = S0e3f219f8a + 1,
    S30adc5758e, S30adc5758e_last = S30adc5758e + 1,
    Sf38b16c1a0, Sf38b16c1a0_last = Sf38b16c1a0 + 0,
    S290b4d2dce, S290b4d2dce_last = S290b4d2dce + 1,
    Sfaa41e25f1, Sfaa41e25f1_last = Sfaa41e25f1 + 2,
    S5635337691, S5635337691_last = S5635337691 + 2,
    Se0a2e66ad7, Se0a2e66ad7_last = Se0a2e66ad7 + 2,
    Sbdad94f06c, Sbdad94f06c_last = Sbdad94f06c + 3,
    S15e1913b91, S15e1913b91_last = S15e1913b91 + 1,
    S887562c8f4, S887562c8f4_last = S887562c8f4 + 2,
    Sc485b21b63, Sc485b21b63_last = Sc485b21b63 + 2,
    S97853cc917, S97853cc917_last = S97853cc917 + 7,
    Sd6b5698c01, Sd6b5698c01_last = Sd6b5698c01 + 1,
    S8040721694, S8040721694_last = S8040721694 + 3,
    S7d3e244b66, S7d3e244b66_last = S7d3e244b66 + 1,
    Sf34f4a0b7a, Sf34f4a0b7a_last = Sf34f4a0b7a + 2,
    S07b1601224, S07b1601224_last = S07b1601224 + 2,
    S6f62223c83, S6f62223c83_last = S6f62223c83 + 7,
    Sa53d107013, Sa53d107013_last = Sa53d107013 + 1,
    Sb77f102bda, Sb77f102bda_last = Sb77f102bda + 2,
    Sa41e3b891f, Sa41e3b891f_last = Sa41e3b891f + 18,
    S28b6f16b05, S28b6f16b05_last = S28b6f16b05 + 17,
    S1e6c13ed24, S1e6c13ed24_last = S1e6c13ed24 + 6,
    S15de1602b6, S15de1602b6_last = S15de1602b6 + 2,
    S0ae70e4887, S0ae70e4887_last = S0ae70e4887 + 3,
    S18d8ff274d, S18d8ff274d_last = S18d8ff274d + 7,
    See47fd0fb6, See47fd0fb6_last = See47fd0fb6 + 4,
    S177a184db2, S177a184db2_last = S177a184db2 + 1,
    S19492b30f2, S19492b30f2_last = S19492b30f2 + 2,
    S9ec96e912c, S9ec96e912c_last = S9ec96e912c + 18,
    S926171b75e, S926171b75e_last = S926171b75e + 14,
    S576c9a58a4, S576c9a58a4_last = S576c9a58a4 + 10,
    S99c50ec024, S99c50ec024_last = S99c50ec024 + 7,
    S298e0e5769, S298e0e5769_last = S298e0e5769 + 40,
    Sfa74d87017, Sfa74d87017_last = Sfa74d87017 + 7,
    S0c97141638, S0c97141638_last = S0c97141638 + 8,
    S6188233471, S6188233471_last = S6188233471 + 5,
    S59350fde93, S59350fde93_last = S59350fde93 + 2,
    S8d5f20bb20, S8d5f20bb20_last = S8d5f20bb20 + 1,
    S8ca988ab45, S8ca988ab45_last = S8ca988ab45 + 2,
    S8c9489cb4a, S8c9489cb4a_last = S8c9489cb4a + 1,
    S2598a9edff, S2598a9edff_last = S2598a9edff + 1,
    S957bf154b1, S957bf154b1_last = S957bf154b1 + 1,
    Sa69a634b3c, Sa69a634b3c_last = Sa69a634b3c + 1,
    S0cdedef782, S0cdedef782_last = S0cdedef782 + 1,
    S1a6a6f7511, S1a6a6f7511_last = S1a6a6f7511 + 4,
    Sc0091ef998, Sc0091ef998_last = Sc0091ef998 + 1,
    S57e0e0b009, S57e0e0b009_last = S57e0e0b009 + 2,
    S9519567381, S9519567381_last = S9519567381 + 6,
    S3e7fd57e78, S3e7fd57e78_last = S3e7fd57e78 + 3,
    Sedca75f6c5, Sedca75f6c5_last = Sedca75f6c5 + 7,
    S3824d35bc2, S3824d35bc2_last = S3824d35bc2 + 6,
    S42461b88d1, S42461b88d1_last = S42461b88d1 + 3,
    S5fcee347d1, S5fcee347d1_last = S5fcee347d1 + 4,
    Sb002d176b3, Sb002d176b3_last = Sb002d176b3 + 1,
    S84c5860732, S84c5860732_last = S84c5860732 + 2,
    S29f2c5b8c4, S29f2c5b8c4_last = S29f2c5b8c4 + 3,
    S6ebabdee8b, S6ebabdee8b_last = S6ebabdee8b + 8,
    S42a017e3ef, S42a017e3ef_last = S42a017e3ef + 4,
    S7e3b4fb1ce, S7e3b4fb1ce_last = S7e3b4fb1ce + 2,
    Sd5e5c0803b, Sd5e5c0803b_last = Sd5e5c0803b + 1,
    S188d19a180, S188d19a180_last = S188d19a180 + 2,
    S18148d263e, S18148d263e_last = S18148d263e + 3,
    S688c63b60d, S688c63b60d_last = S688c63b60d + 4,
    S9578de5693, S9578de5693_last = S9578de5693 + 8,
    S668ae87b91, S668ae87b91_last = S668ae87b91 + 6,
    S2f7475de97, S2f7475de97_last = S2f7475de97 + 11,
    Sa030feb62e, Sa030feb62e_last = Sa030feb62e + 8,
    S2c365b9d4f, S2c365b9d4f_last = S2c365b9d4f + 3,
    S0634523b0c, S0634523b0c_last = S0634523b0c + 7,
    S58e54ebaab, S58e54ebaab_last = S58e54ebaab + 4,
    Sa42d84b698, Sa42d84b698_last = Sa42d84b698 + 1,
    S7a8d03c14a, S7a8d03c14a_last = S7a8d03c14a + 2,
    Sc7bcfe82af, Sc7bcfe82af_last = Sc7bcfe82af + 3,
    S7672b32be1, S7672b32be1_last = S7672b32be1 + 5,
    S626ebce7d1, S626ebce7d1_last = S626ebce7d1 + 2,
    Sa38b51c043, Sa38b51c043_last = Sa38b51c043 + 5,
    S9c0e0e960e, S9c0e0e960e_last = S9c0e0e960e + 2,
    Sa426bad376, Sa426bad376_last = Sa426bad376 + 1,
    S6179858e63, S6179858e63_last = S6179858e63 + 1,
    S566ddcadfc, S566ddcadfc_last = S566ddcadfc + 3,
    S0e24f622de, S0e24f622de_last = S0e24f622de + 2,
    S643a95dca1, S643a95dca1_last = S643a95dca1 + 3,
    Sa8d6ce5c30, Sa8d6ce5c30_last = Sa8d6ce5c30 + 1,
    Sb5e2d0e112, Sb5e2d0e112_last = Sb5e2d0e112 + 2,
    Sc8d4ad69d8, Sc8d4ad69d8_last = Sc8d4ad69d8 + 3,
    S23bde2b06d, S23bde2b06d_last = S23bde2b06d + 9,
    Seab7ad178b, Seab7ad178b_last = Seab7ad178b + 5,
    Sd13502e3de, Sd13502e3de_last = Sd13502e3de + 40,
    S91d78e9c1b, S91d78e9c1b_last = S91d78e9c1b + 15,
    Sf50dd7ca5f, Sf50dd7ca5f_last = Sf50dd7ca5f + 7,
    Sbed38cb177, Sbed38cb177_last = Sbed38cb177 + 8,
    S7b18f10d28, S7b18f10d28_last = S7b18f10d28 + 2,
    Sba84fad35c, Sba84fad35c_last = Sba84fad35c + 3,
    Sbd0961df2c, Sbd0961df2c_last = Sbd0961df2c + 4,
    S290622517a, S290622517a_last = S290622517a + 9,
    S525e39fe5e, S525e39fe5e_last = S525e39fe5e + 5,
    S2513961cd7, S2513961cd7_last = S2513961cd7 + 1,
    Sa63eee3cc2, Sa63eee3cc2_last = Sa63eee3cc2 + 1,
    S4ae3396d7b, S4ae3396d7b_last = S4ae3396d7b + 1,
    Sff85629031, Sff85629031_last = Sff85629031 + 3,
    S29564cd891, S29564cd891_last = S29564cd891 + 1,
    S818fc8ae6c, S818fc8ae6c_last = S818fc8ae6c + 1,
    Scc00034d70, Scc00034d70_last = Scc00034d70 + 1,
    Sae484a3448, Sae484a3448_last = Sae484a3448 + 1,
    S3db59a81c5, S3db59a81c5_last = S3db59a81c5 + 1,
    S2e0bc7866b, S2e0bc7866b_last = S2e0bc7866b + 1,
    Sbc3b63d103, Sbc3b63d103_last = Sbc3b63d103 + 2,
    S4a4b579ab9, S4a4b579ab9_last = S4a4b579ab9 + 8,
    Sc7f9d7c2dd, Sc7f9d7c2dd_last = Sc7f9d7c2dd + 1,
    Sd702ef35df, Sd702ef35df_last = Sd702ef35df + 1,
    S58d1681b3b, S58d1681b3b_last = S58d1681b3b + 2,
    Sbcbd4e0e17, Sbcbd4e0e17_last = Sbcbd4e0e17 + 2,
    Se5be0d2070, Se5be0d2070_last = Se5be0d2070 + 7,
    S410d4c19d7, S410d4c19d7_last = S410d4c19d7 + 1,
    S9489376e62, S9489376e62_last = S9489376e62 + 1,
    Sbed6e17a20, Sbed6e17a20_last = Sbed6e17a20 + 1,
    S86614a0d52, S86614a0d52_last = S86614a0d52 + 2,
    S52f62aab5d, S52f62aab5d_last = S52f62aab5d + 2,
    S87c16c5172, S87c16c5172_last = S87c16c5172 + 1,
    S4e56ef4dd8, S4e56ef4dd8_last = S4e56ef4dd8 + 2,
    S9e7594b71d, S9e7594b71d_last = S9e7594b71d + 2,
    S13bcc1900f, S13bcc1900f_last = S13bcc1900f + 1,
    Se66f829640, Se66f829640_last = Se66f829640 + 7,
    S1adadff1a5, S1adadff1a5_last = S1adadff1a5 + 1,
    S41fcac7770, S41fcac7770_last = S41fcac7770 + 1,
    Scd50c70e64, Scd50c70e64_last = Scd50c70e64 + 5,
    S2384ff2b45, S2384ff2b45_last = S2384ff2b45 + 1,
    S64ebd067e7, S64ebd067e7_last = S64ebd067e7 + 2,
    S9989ee1542, S9989ee1542_last = S9989ee1542 + 3,
    S19c534caef, S19c534caef_last = S19c534caef + 7,
    S3412285283, S3412285283_last = S3412285283 + 32,
    Se0c513a4b8, Se0c513a4b8_last = Se0c513a4b8 + 24,
    Sa1dda05df5, Sa1dda05df5_last = Sa1dda05df5 + 7,
    Sc1af5d41e8, Sc1af5d41e8_last = Sc1af5d41e8 + 5,
    S36489d0808, S36489d0808_last = S36489d0808 + 1,
    S691518e8f4, S691518e8f4_last = S691518e8f4 + 5,
    Sa34995b2cb, Sa34995b2cb_last = Sa34995b2cb + 1,
    S0adabd3a55, S0adabd3a55_last = S0adabd3a55 + 2,
    S737ad23638, S737ad23638_last = S737ad23638 + 2,
    Sd4c5395ab9, Sd4c5395ab9_last = Sd4c5395ab9 + 1,
    S0cffb80d1d, S0cffb80d1d_last = S0cffb80d1d + 2,
    S8a66e101a6, S8a66e101a6_last = S8a66e101a6 + 1,
    Sfbf852927f, Sfbf852927f_last = Sfbf852927f + 2,
    S6d8041d83d, S6d8041d83d_last = S6d8041d83d + 2,
    S8c6e6b5e3d, S8c6e6b5e3d_last = S8c6e6b5e3d + 9,
    Se6afcd6694, Se6afcd6694_last = Se6afcd6694 + 5,
    S8582d219b0, S8582d219b0_last = S8582d219b0 + 1,
    S9f6dd1b66f, S9f6dd1b66f_last = S9f6dd1b66f + 2,
    S4b4493f407, S4b4493f407_last = S4b4493f407 + 3,
    S06b20eb173, S06b20eb173_last = S06b20eb173 + 9,
    Sa4c2df8baf, Sa4c2df8baf_last = Sa4c2df8baf + 5,
    Sc5e22ded1e, Sc5e22ded1e_last = Sc5e22ded1e + 40,
    S4429c2e283, S4429c2e283_last = S4429c2e283 + 15,
    S06394b285b, S06394b285b_last = S06394b285b + 7,
    S7cfde56963, S7cfde56963_last = S7cfde56963 + 8,
    S8ffd00be56, S8ffd00be56_last = S8ffd00be56 + 5,
    S95d3462f2f, S95d3462f2f_last = S95d3462f2f + 17,
    Scb092d363a, Scb092d363a_last = Scb092d363a + 14,
    Se385062108, Se385062108_last = Se385062108 + 2,
    S210bacf57c, S210bacf57c_last = S210bacf57c + 3,
    Sdbed2d1664, Sdbed2d1664_last = Sdbed2d1664 + 9,
    S6d52680d45, S6d52680d45_last = S6d52680d45 + 7,
    S4be3aa9c5b, S4be3aa9c5b_last = S4be3aa9c5b + 5,
    Sdda7945bae, Sdda7945bae_last = Sdda7945bae + 32,
    S035476608f, S035476608f_last = S035476608f + 16,
    S1aecf9081c, S1aecf9081c_last = S1aecf9081c + 7,
    Sf5eba20731, Sf5eba20731_last = Sf5eba20731 + 8,
    Sf48f433573, Sf48f433573_last = Sf48f433573 + 5,
    S267042b605, S267042b605_last = S267042b605 + 1,
    Sb1ff57f5e1, Sb1ff57f5e1_last = Sb1ff57f5e1 + 3,
    Se628e6e3f7, Se628e6e3f7_last = Se628e6e3f7 + 1,
    Sa1e54af36d, Sa1e54af36d_last = Sa1e54af36d + 1,
    S80a4d182c1, S80a4d182c1_last = S80a4d182c1 + 2,
    Sa6a33d04c6, Sa6a33d04c6_last = Sa6a33d04c6 + 6,
    S5ddf529f4a, S5ddf529f4a_last = S5ddf529f4a + 5,
    Sbb277b980f, Sbb277b980f_last = Sbb277b980f + 2,
    S67e28d7a5b, S67e28d7a5b_last = S67e28d7a5b + 6,
    Se785873ebb, Se785873ebb_last = Se785873ebb + 5,
    Sb591a74188, Sb591a74188_last = Sb591a74188 + 8,
    S923257292b, S923257292b_last = S923257292b + 2,
    S36cad6a1d3, S36cad6a1d3_last = S36cad6a1d3 + 5,
    S110e3aef22, S110e3aef22_last = S110e3aef22 + 1,
    S4a4d123fa8, S4a4d123fa8_last = S4a4d123fa8 + 2,
    Sfe8dcd2d2a, Sfe8dcd2d2a_last = Sfe8dcd2d2a + 2,
    S2ffcb103c9, S2ffcb103c9_last = S2ffcb103c9 + 2,
    Saf3701287e, Saf3701287e_last = Saf3701287e + 3,
    S6b12ff107c, S6b12ff107c_last = S6b12ff107c + 11,
    S277ab7d4e0, S277ab7d4e0_last = S277ab7d4e0 + 7,
    S1ca1605168, S1ca1605168_last = S1ca1605168 + 8,
    S738eff5710, S738eff5710_last = S738eff5710 + 4,
    Sbb36f87d14, Sbb36f87d14_last = Sbb36f87d14 + 4,
    S26e2a01fc1, S26e2a01fc1_last = S26e2a01fc1 + 4,
    Scd59fd544c, Scd59fd544c_last = Scd59fd544c + 1,
    S9bbf007bf2, S9bbf007bf2_last = S9bbf007bf2 + 2,
    S3ef2369a04, S3ef2369a04_last = S3ef2369a04 + 3,
    S06933c924c, S06933c924c_last = S06933c924c + 32,
    Sb6f0aff05f, Sb6f0aff05f_last = Sb6f0aff05f + 24,
    S8d575b395b, S8d575b395b_last = S8d575b395b + 7,
    S0ca22a1bb3, S0ca22a1bb3_last = S0ca22a1bb3 + 19,
    Sbe0e09bb45, Sbe0e09bb45_last = Sbe0e09bb45 + 17,
    Sfd244cf43e, Sfd244cf43e_last = Sfd244cf43e + 15,
    Sa9b604f1fb, Sa9b604f1fb_last = Sa9b604f1fb + 11,
    S7e8b50e683, S7e8b50e683_last = S7e8b50e683 + 19,
    S3f6478ae6f, S3f6478ae6f_last = S3f6478ae6f + 18,
    Sdadeecbe45, Sdadeecbe45_last = Sdadeecbe45 + 5,
    S9e82c9de73, S9e82c9de73_last = S9e82c9de73 + 5,
    S60bdb3af82, S60bdb3af82_last = S60bdb3af82 + 8,
    S78c52bd667, S78c52bd667_last = S78c52bd667 + 2,
    S0b7a83b611, S0b7a83b611_last = S0b7a83b611 + 5,
    S91bb13e527, S91bb13e527_last = S91bb13e527 + 3,
    S1eb69c71f5, S1eb69c71f5_last = S1eb69c71f5 + 4,
    S1bbd434faa, S1bbd434faa_last = S1bbd434faa + 3,
    S6430da4c1e, S6430da4c1e_last = S6430da4c1e + 4,
    Saee6f98f13, Saee6f98f13_last = Saee6f98f13 + 1,
    Sd459fa8d55, Sd459fa8d55_last = Sd459fa8d55 + 1,
    Sd1e9c5a755, Sd1e9c5a755_last = Sd1e9c5a755 + 1,
    S392262e101, S392262e101_last = S392262e101 + 1,
    S006e05e46f, S006e05e46f_last = S006e05e46f + 1,
    S88280b7494, S88280b7494_last = S88280b7494 + 1,
    S2178706409, S2178706409_last = S2178706409 + 1,
    S9ef4e0b179, S9ef4e0b179_last = S9ef4e0b179 + 1,
    Sd3a9e8046f, Sd3a9e8046f_last = Sd3a9e8046f + 1,
    S1e7d290ef0, S1e7d290ef0_last = S1e7d290ef0 + 1,
    S1e0602a645, S1e0602a645_last = S1e0602a645 + 1,
    S4448bd44e8, S4448bd44e8_last = S4448bd44e8 + 1,
    S250fc24d8f, S250fc24d8f_last = S250fc24d8f + 2,
    S738b0de389, S738b0de389_last = S738b0de389 + 8,
    S0036cb0fa5, S0036cb0fa5_last = S0036cb0fa5 + 1,
    S015aa7abbd, S015aa7abbd_last = S015aa7abbd + 2,
    S5373fccaae, S5373fccaae_last = S5373fccaae + 1,
    S3dc019c281, S3dc019c281_last = S3dc019c281 + 1,
    Sc388709f60, Sc388709f60_last = Sc388709f60 + 1,
    Se02d56aeab, Se02d56aeab_last = Se02d56aeab + 1,
    Seabd8ac459, Seabd8ac459_last = Seabd8ac459 + 1,
    S077e969311, S077e969311_last = S077e969311 + 2,
    S7e8e2dd076, S7e8e2dd076_last = S7e8e2dd076 + 3,
    S2c65424aae, S2c65424aae_last = S2c65424aae + 1,
    S12f69af2e1, S12f69af2e1_last = S12f69af2e1 + 2,
    Sf8d41dfc5f, Sf8d41dfc5f_last = Sf8d41dfc5f + 2,
    S6ace1e5b5d, S6ace1e5b5d_last = S6ace1e5b5d + 3,
    Se2c1c609e2, Se2c1c609e2_last = Se2c1c609e2 + 3,
    Sa93f00a1c8, Sa93f00a1c8_last = Sa93f00a1c8 + 2,
    S648b1b4d48, S648b1b4d48_last = S648b1b4d48 + 2,
    S189040332e, S189040332e_last = S189040332e + 4,
    Scc77d50d84, Scc77d50d84_last = Scc77d50d84 + 5,
    S73c40542b2, S73c40542b2_last = S73c40542b2 + 2,
    S63a567cfaf, S63a567cfaf_last = S63a567cfaf + 4,
    Sefb86de970, Sefb86de970_last = Sefb86de970 + 5,
    S302acc5932, S302acc5932_last = S302acc5932 + 5,
    S36b415bad4, S36b415bad4_last = S36b415bad4 + 3,
    S13ba770b57, S13ba770b57_last = S13ba770b57 + 2,
    S5ec4417df4, S5ec4417df4_last = S5ec4417df4 + 2,
    S35af06c4ec, S35af06c4ec_last = S35af06c4ec + 5,
    Se5e25affcd, Se5e25affcd_last = Se5e25affcd + 7,
    S95ac1ccf17, S95ac1ccf17_last = S95ac1ccf17 + 7,
    Sc7867095f8, Sc7867095f8_last = Sc7867095f8 + 3,
    Se60408ccb5, Se60408ccb5_last = Se60408ccb5 + 1,
    Sfcc0939683, Sfcc0939683_last = Sfcc0939683 + 1,
    Se2127c06ef, Se2127c06ef_last = Se2127c06ef + 11,
    Sd23537d455, Sd23537d455_last = Sd23537d455 + 7,
    Seff88e201e, Seff88e201e_last = Seff88e201e + 1,
    S9ba238a782, S9ba238a782_last = S9ba238a782 + 3,
    S9435408797, S9435408797_last = S9435408797 + 1,
    S1b0715d388, S1b0715d388_last = S1b0715d388 + 4,
    S15627fdf4d, S15627fdf4d_last = S15627fdf4d + 2,
    S8bb1ac6a84, S8bb1ac6a84_last = S8bb1ac6a84 + 18,
    S54bd4152cd, S54bd4152cd_last = S54bd4152cd + 17,
    Sf1f9e63aa3, Sf1f9e63aa3_last = Sf1f9e63aa3 + 14,
    S51d59d9eaa, S51d59d9eaa_last = S51d59d9eaa + 14,
    S12ce2999b8, S12ce2999b8_last = S12ce2999b8 + 13,
    S22c1b5c2f2, S22c1b5c2f2_last = S22c1b5c2f2 + 6,
    S2bfe551411, S2bfe551411_last = S2bfe551411 + 5,
    S9a03b0564d, S9a03b0564d_last = S9a03b0564d + 7,
    S187ca9f0b9, S187ca9f0b9_last = S187ca9f0b9 + 1,
    Sc46f9b846e, Sc46f9b846e_last = Sc46f9b846e + 1,
    S50fcb7b12f, S50fcb7b12f_last = S50fcb7b12f + 1,
    S521354b448, S521354b448_last = S521354b448 + 2,
    S9ae4f0d0d1, S9ae4f0d0d1_last = S9ae4f0d0d1 + 1,
    S2557df2b32, S2557df2b32_last = S2557df2b32 + 1,
    S8ddc2d22e1, S8ddc2d22e1_last = S8ddc2d22e1 + 2,
    Sf4d3a67aff, Sf4d3a67aff_last = Sf4d3a67aff + 1,
    S782caf1965, S782caf1965_last = S782caf1965 + 1,
    S305cd47649, S305cd47649_last = S305cd47649 + 3,
    S2102c41397, S2102c41397_last = S2102c41397 + 1,
    Sa735a9824b, Sa735a9824b_last = Sa735a9824b + 2,
    S4e6bb58c8d, S4e6bb58c8d_last = S4e6bb58c8d + 1,
    S7efa3c0dff, S7efa3c0dff_last = S7efa3c0dff + 5,
    Sf61abc204b, Sf61abc204b_last = Sf61abc204b + 1,
    Se89d59eac7, Se89d59eac7_last = Se89d59eac7 + 2,
    Sb9edfe0b31, Sb9edfe0b31_last = Sb9edfe0b31 + 4,
    Se4cd7b4c41, Se4cd7b4c41_last = Se4cd7b4c41 + 3,
    Sbc8a7b0862, Sbc8a7b0862_last = Sbc8a7b0862 + 4,
    Sdc6fb221b9, Sdc6fb221b9_last = Sdc6fb221b9 + 13,
    Sf67a9d4e95, Sf67a9d4e95_last = Sf67a9d4e95 + 11,
    S9c2f220ea5, S9c2f220ea5_last = S9c2f220ea5 + 12,
    S8f8ae228ec, S8f8ae228ec_last = S8f8ae228ec + 9,
    S10bc311c05, S10bc311c05_last = S10bc311c05 + 9,
    S380c042b43, S380c042b43_last = S380c042b43 + 5,
    S31afae5176, S31afae5176_last = S31afae5176 + 8,
    S18186f2f7b, S18186f2f7b_last = S18186f2f7b + 11,
    S63ea162a9f, S63ea162a9f_last = S63ea162a9f + 5,
    Sdbae3b6b97, Sdbae3b6b97_last = Sdbae3b6b97 + 4,
    Sfb7938aea1, Sfb7938aea1_last = Sfb7938aea1 + 1,
    S6f67ab155c, S6f67ab155c_last = S6f67ab155c + 1,
    Se56e93e672, Se56e93e672_last = Se56e93e672 + 3,
    S80faac2402, S80faac2402_last = S80faac2402 + 1,
    S690cc80ecf, S690cc80ecf_last = S690cc80ecf + 11,
    S7c018dd153, S7c018dd153_last = S7c018dd153 + 14,
    Sa57e286664, Sa57e286664_last = Sa57e286664 + 6,
    S3f72a71074, S3f72a71074_last = S3f72a71074 + 12,
    Sd0f42d5f99, Sd0f42d5f99_last = Sd0f42d5f99 + 10,
    Se062dd3419, Se062dd3419_last = Se062dd3419 + 1,
    Sd648fdcd84, Sd648fdcd84_last = Sd648fdcd84 + 1,
    S151450dd2e, S151450dd2e_last = S151450dd2e + 1,
    Se405798388, Se405798388_last = Se405798388 + 7,
    S530775304a, S530775304a_last = S530775304a + 1,
    Sad7c0d5246, Sad7c0d5246_last = Sad7c0d5246 + 1,
    S18087b3455, S18087b3455_last = S18087b3455 + 7,
    Scb2e5d948a, Scb2e5d948a_last = Scb2e5d948a + 1,
    Seb50480e13, Seb50480e13_last = Seb50480e13 + 1,
    S63ece490ac, S63ece490ac_last = S63ece490ac + 1,
    S302861b999, S302861b999_last = S302861b999 + 1,
    Sfcdaa4e110, Sfcdaa4e110_last = Sfcdaa4e110 + 1,
    S4bdf772957, S4bdf772957_last = S4bdf772957 + 1,
    Sdb9a8ef0ed, Sdb9a8ef0ed_last = Sdb9a8ef0ed + 2,
    Sb83b137162, Sb83b137162_last = Sb83b137162 + 2,
    S0d25606050, S0d25606050_last = S0d25606050 + 7,
    S39f8c95f0c, S39f8c95f0c_last = S39f8c95f0c + 2,
    Sb24d0d50fe, Sb24d0d50fe_last = Sb24d0d50fe + 2,
    S9229a66671, S9229a66671_last = S9229a66671 + 1,
    S8f0a359ee5, S8f0a359ee5_last = S8f0a359ee5 + 3,
    S4f57afa64d, S4f57afa64d_last = S4f57afa64d + 1,
    S9fcc82660a, S9fcc82660a_last = S9fcc82660a + 8,
    Sc3927c51a5, Sc3927c51a5_last = Sc3927c51a5 + 1,
    S117b73b8fa, S117b73b8fa_last = S117b73b8fa + 2,
    Sb70214cf2e, Sb70214cf2e_last = Sb70214cf2e + 1,
    S81cc8c7b23, S81cc8c7b23_last = S81cc8c7b23 + 2,
    S662ae8820b, S662ae8820b_last = S662ae8820b + 5,
    Se82afc8b56, Se82afc8b56_last = Se82afc8b56 + 2,
    S6a4509039e, S6a4509039e_last = S6a4509039e + 1,
    Sa2233b87af, Sa2233b87af_last = Sa2233b87af + 1,
    S8cc7a20e46, S8cc7a20e46_last = S8cc7a20e46 + 3,
    Se6e7deb14f, Se6e7deb14f_last = Se6e7deb14f + 7,
    Sdaed8ad790, Sdaed8ad790_last = Sdaed8ad790 + 8,
    S1f28bc579a, S1f28bc579a_last = S1f28bc579a + 2,
    S070b7d13f3, S070b7d13f3_last = S070b7d13f3 + 5,
    S8834c28b03, S8834c28b03_last = S8834c28b03 + 3,
    S0512af6d79, S0512af6d79_last = S0512af6d79 + 1,
    S7c9d8871c7, S7c9d8871c7_last = S7c9d8871c7 + 2,
    S50ac57135c, S50ac57135c_last = S50ac57135c + 2,
    S5aa01c2c4b, S5aa01c2c4b_last = S5aa01c2c4b + 3,
    S55fa5433f6, S55fa5433f6_last = S55fa5433f6 + 9,
    Se3bdf5e8df, Se3bdf5e8df_last = Se3bdf5e8df + 9,
    S0cef1100d8, S0cef1100d8_last = S0cef1100d8 + 5,
    Se18f45391a, Se18f45391a_last = Se18f45391a + 17,
    S65e49efe72, S65e49efe72_last = S65e49efe72 + 3,
    Sf81f011ce2, Sf81f011ce2_last = Sf81f011ce2 + 3,
    Sf16ad8a352, Sf16ad8a352_last = Sf16ad8a352 + 32,
    S49a41ed66e, S49a41ed66e_last = S49a41ed66e + 24,
    Se6607ae396, Se6607ae396_last = Se6607ae396 + 16,
    Scd1037ea2e, Scd1037ea2e_last = Scd1037ea2e + 7,
    Sd3d30dded7, Sd3d30dded7_last = Sd3d30dded7 + 5,
    Safb40ff8f9, Safb40ff8f9_last = Safb40ff8f9 + 1,
    S6a6cddf63a, S6a6cddf63a_last = S6a6cddf63a + 1,
    Sc6ce529415, Sc6ce529415_last = Sc6ce529415 + 5,
    S2240aede21, S2240aede21_last = S2240aede21 + 8,
    S6e169a9279, S6e169a9279_last = S6e169a9279 + 7,
    S858653f7a6, S858653f7a6_last = S858653f7a6 + 8,
    S7b1d63f980, S7b1d63f980_last = S7b1d63f980 + 7,
    Se0f9df4488, Se0f9df4488_last = Se0f9df4488 + 1,
    S05cd955185, S05cd955185_last = S05cd955185 + 1,
    Sb20c96daab, Sb20c96daab_last = Sb20c96daab + 1,
    S0080b1d0ad, S0080b1d0ad_last = S0080b1d0ad + 5,
    S9c369951f1, S9c369951f1_last = S9c369951f1 + 2,
    S364f0b0a20, S364f0b0a20_last = S364f0b0a20 + 2,
    S5e1383d467, S5e1383d467_last = S5e1383d467 + 1,
    S10fc234497, S10fc234497_last = S10fc234497 + 5,
    Sefae1a32e2, Sefae1a32e2_last = Sefae1a32e2 + 2,
    S4aa8add4b9, S4aa8add4b9_last = S4aa8add4b9 + 10,
    S09601d75f8, S09601d75f8_last = S09601d75f8 + 5,
    S5d18d9ff0c, S5d18d9ff0c_last = S5d18d9ff0c + 3,
    S962fa20e6f, S962fa20e6f_last = S962fa20e6f + 1,
    Sd1ee3b1b32, Sd1ee3b1b32_last = Sd1ee3b1b32 + 1,
    S9825dce8c7, S9825dce8c7_last = S9825dce8c7 + 1,
    Sae51c1630f, Sae51c1630f_last = Sae51c1630f + 1,
    S48baede6d6, S48baede6d6_last = S48baede6d6 + 1,
    Sc8299c6f61, Sc8299c6f61_last = Sc8299c6f61 + 3,
    S69f52342ba, S69f52342ba_last = S69f52342ba + 4,
    Sbe3e73b5c5, Sbe3e73b5c5_last = Sbe3e73b5c5 + 1,
    S4fa6250064, S4fa6250064_last = S4fa6250064 + 2,
    S50df9dee78, S50df9dee78_last = S50df9dee78 + 2,
    Sf211adfde4, Sf211adfde4_last = Sf211adfde4 + 5,
    S057f4dc9f6, S057f4dc9f6_last = S057f4dc9f6 + 6,
    Sb84de09771, Sb84de09771_last = Sb84de09771 + 5,
    S192c39b717, S192c39b717_last = S192c39b717 + 3,
    Sbe4dbb075f, Sbe4dbb075f_last = Sbe4dbb075f + 4,
    Sef59efd413, Sef59efd413_last = Sef59efd413 + 1,
    S5e26205e99, S5e26205e99_last = S5e26205e99 + 2,
    Sc4667230c4, Sc4667230c4_last = Sc4667230c4 + 2,
    Sccaa05c305, Sccaa05c305_last = Sccaa05c305 + 18,
    S1479f69004, S1479f69004_last = S1479f69004 + 16,
    Sfeb7d4680b, Sfeb7d4680b_last = Sfeb7d4680b + 15,
    Sbd6a60a1ab, Sbd6a60a1ab_last = Sbd6a60a1ab + 1,
    S04b190ae89, S04b190ae89_last = S04b190ae89 + 2,
    S55909afd5b, S55909afd5b_last = S55909afd5b + 12,
    S98976d5135, S98976d5135_last = S98976d5135 + 2,
    Sa8af5571d3, Sa8af5571d3_last = Sa8af5571d3 + 1,
    S252e899eb8, S252e899eb8_last = S252e899eb8 + 12,
    Sd3f11e93e4, Sd3f11e93e4_last = Sd3f11e93e4 + 2,
    S4c73210970, S4c73210970_last = S4c73210970 + 1,
    Sa4db216b3a, Sa4db216b3a_last = Sa4db216b3a + 2,
    S951ea20002, S951ea20002_last = S951ea20002 + 7,
    Sdc8f28f286, Sdc8f28f286_last = Sdc8f28f286 + 3,
    S8a87f51a45, S8a87f51a45_last = S8a87f51a45 + 1,
    S2225631c73, S2225631c73_last = S2225631c73 + 2,
    Sbfc2591f62, Sbfc2591f62_last = Sbfc2591f62 + 2,
    S61882b2105, S61882b2105_last = S61882b2105 + 7,
    S596c7c3c47, S596c7c3c47_last = S596c7c3c47 + 3,
    S634d1bc4e0, S634d1bc4e0_last = S634d1bc4e0 + 2,
    Sa0dc96e6e1, Sa0dc96e6e1_last = Sa0dc96e6e1 + 2,
    Sadcb0c6578, Sadcb0c6578_last = Sadcb0c6578 + 1,
    S038122b4da, S038122b4da_last = S038122b4da + 1,
    Sb7cbe18ecf, Sb7cbe18ecf_last = Sb7cbe18ecf + 2,
    Sc9279ea3e3, Sc9279ea3e3_last = Sc9279ea3e3 + 2,
    Sf2ce24e1d2, Sf2ce24e1d2_last = Sf2ce24e1d2 + 5,
    Sc6ff6a88f4, Sc6ff6a88f4_last = Sc6ff6a88f4 + 4,
    Secd080fb31, Secd080fb31_last = Secd080fb31 + 2,
    S99250e17f7, S99250e17f7_last = S99250e17f7 + 21,
    Sead9914417, Sead9914417_last = Sead9914417 + 21,
    S697f20f299, S697f20f299_last = S697f20f299 + 11,
    S36435e0c9c, S36435e0c9c_last = S36435e0c9c + 5,
    S13246f2632, S13246f2632_last = S13246f2632 + 4,
    S05a90cea31, S05a90cea31_last = S05a90cea31 + 1,
    Sd00daee929, Sd00daee929_last = Sd00daee929 + 5,
    S90e1049cdb, S90e1049cdb_last = S90e1049cdb + 3,
    S00eb60afcb, S00eb60afcb_last = S00eb60afcb + 1,
    Sd920aa0fe1, Sd920aa0fe1_last = Sd920aa0fe1 + 1,
    S4b17c032ba, S4b17c032ba_last = S4b17c032ba + 2,
    S4dbde7ffcd, S4dbde7ffcd_last = S4dbde7ffcd + 3,
    S5187572653, S5187572653_last = S5187572653 + 4,
    S77952bbff5, S77952bbff5_last = S77952bbff5 + 9,
    Se521b3fde7, Se521b3fde7_last = Se521b3fde7 + 5,
    S280efba3b6, S280efba3b6_last = S280efba3b6 + 1,
    S576fe1e3fd, S576fe1e3fd_last = S576fe1e3fd + 1,
    S768d83a8ca, S768d83a8ca_last = S768d83a8ca + 1,
    S579463b088, S579463b088_last = S579463b088 + 2,
    S8a24278f80, S8a24278f80_last = S8a24278f80 + 2,
    S9777c619ef, S9777c619ef_last = S9777c619ef + 1,
    S0d0d243447, S0d0d243447_last = S0d0d243447 + 1,
    Sade9971392, Sade9971392_last = Sade9971392 + 1,
    Sb32e2691ab, Sb32e2691ab_last = Sb32e2691ab + 2,
    S15942cb0a3, S15942cb0a3_last = S15942cb0a3 + 1,
    S330b77a48d, S330b77a48d_last = S330b77a48d + 2,
    S510d2a7c21, S510d2a7c21_last = S510d2a7c21 + 2,
    Sb1b477feae, Sb1b477feae_last = Sb1b477feae + 7,
    S12312d1f9d, S12312d1f9d_last = S12312d1f9d + 1,
    Sd01e64bfaf, Sd01e64bfaf_last = Sd01e64bfaf + 4,
    Sce34fee522, Sce34fee522_last = Sce34fee522 + 7,
    Saf4f756c41, Saf4f756c41_last = Saf4f756c41 + 1,
    S893b602d0a, S893b602d0a_last = S893b602d0a + 3,
    S01b50709f4, S01b50709f4_last = S01b50709f4 + 1,
    Sf1b943a878, Sf1b943a878_last = Sf1b943a878 + 2,
    S8100bf2cfd, S8100bf2cfd_last = S8100bf2cfd + 2,
    S6fd71e2369, S6fd71e2369_last = S6fd71e2369 + 7,
    S93d1ca4330, S93d1ca4330_last = S93d1ca4330 + 3,
    S4948ef9549, S4948ef9549_last = S4948ef9549 + 1,
    S7e8626512c, S7e8626512c_last = S7e8626512c + 1,
    S1e50596198, S1e50596198_last = S1e50596198 + 1,
    S1b29864ad6, S1b29864ad6_last = S1b29864ad6 + 1,
    Sfeb86a4f8c, Sfeb86a4f8c_last = Sfeb86a4f8c + 1,
    S65bc2c49af, S65bc2c49af_last = S65bc2c49af + 4,
    Sda53d2d37e, Sda53d2d37e_last = Sda53d2d37e + 1,
    Sa0571ed40c, Sa0571ed40c_last = Sa0571ed40c + 3,
    S87dc95b7c7, S87dc95b7c7_last = S87dc95b7c7 + 1,
    S4b8a4d2f1b, S4b8a4d2f1b_last = S4b8a4d2f1b + 2,
    S2f5d530735, S2f5d530735_last = S2f5d530735 + 2,
    S1f6f4fbdae, S1f6f4fbdae_last = S1f6f4fbdae + 2,
    S7160a0683e, S7160a0683e_last = S7160a0683e + 3,
    S79c3bd8fd9, S79c3bd8fd9_last = S79c3bd8fd9 + 3,
    S08309fe511, S08309fe511_last = S08309fe511 + 2,
    Sfb60c9466c, Sfb60c9466c_last = Sfb60c9466c + 7,
    S23a67c63c3, S23a67c63c3_last = S23a67c63c3 + 1,
    S3c256f7ee2, S3c256f7ee2_last = S3c256f7ee2 + 2,
    S70cecbdaa7, S70cecbdaa7_last = S70cecbdaa7 + 5,
    S8f45250ff1, S8f45250ff1_last = S8f45250ff1 + 2,
    S85dd05352a, S85dd05352a_last = S85dd05352a + 8,
    S558dc2b30e, S558dc2b30e_last = S558dc2b30e + 7,
    S21a603abef, S21a603abef_last = S21a603abef + 2,
    S4df028472e, S4df028472e_last = S4df028472e + 5,
    Sa32b08fa66, Sa32b08fa66_last = Sa32b08fa66 + 2,
    Sa121ba3c32, Sa121ba3c32_last = Sa121ba3c32 + 3,
    S62bdb6aeb3, S62bdb6aeb3_last = S62bdb6aeb3 + 1,
    Sb476333d8a, Sb476333d8a_last = Sb476333d8a + 2,
    Se842304faa, Se842304faa_last = Se842304faa + 2,
    Sbebfc58d64, Sbebfc58d64_last = Sbebfc58d64 + 2,
    Sc87adbb63b, Sc87adbb63b_last = Sc87adbb63b + 7,
    Sf09ca3cad2, Sf09ca3cad2_last = Sf09ca3cad2 + 5,
    S8dd0faf06f, S8dd0faf06f_last = S8dd0faf06f + 3,
    S50efb2af47, S50efb2af47_last = S50efb2af47 + 2,
    S2ce4f4570b, S2ce4f4570b_last = S2ce4f4570b + 1,
    S87997cdb78, S87997cdb78_last = S87997cdb78 + 2,
    S213a9a0c17, S213a9a0c17_last = S213a9a0c17 + 2,
    S6e0a80e324, S6e0a80e324_last = S6e0a80e324 + 2,
    S992986576c, S992986576c_last = S992986576c + 2,
    Sf3c2109de8, Sf3c2109de8_last = Sf3c2109de8 + 3,
    Sbb094bd627, Sbb094bd627_last = Sbb094bd627 + 2,
    S82911413d2, S82911413d2_last = S82911413d2 + 1,
    Sfe88e93341, Sfe88e93341_last = Sfe88e93341 + 4,
    Sbf1267c8f2, Sbf1267c8f2_last = Sbf1267c8f2 + 1,
    S2f9df37a87, S2f9df37a87_last = S2f9df37a87 + 1,
    S1d1b6f5f12, S1d1b6f5f12_last = S1d1b6f5f12 + 2,
    Sf9a8913b85, Sf9a8913b85_last = Sf9a8913b85 + 7,
    Sc07bce5a66, Sc07bce5a66_last = Sc07bce5a66 + 1,
    Sfeb7240f86, Sfeb7240f86_last = Sfeb7240f86 + 2,
    S386b0355a9, S386b0355a9_last = S386b0355a9 + 7,
    S4593084700, S4593084700_last = S4593084700 + 7,
    Sbfd0cfee30, Sbfd0cfee30_last = Sbfd0cfee30 + 1,
    S7f509eb36e, S7f509eb36e_last = S7f509eb36e + 1,
    Sa23561091b, Sa23561091b_last = Sa23561091b + 4,
    Sf44b739410, Sf44b739410_last = Sf44b739410 + 1,
    S5005dd3f3e, S5005dd3f3e_last = S5005dd3f3e + 1,
    S92b4fa9f21, S92b4fa9f21_last = S92b4fa9f21 + 2,
    Scfb5f42544, Scfb5f42544_last = Scfb5f42544 + 1,
    S0993e99b47, S0993e99b47_last = S0993e99b47 + 5,
    Sece7bd289b, Sece7bd289b_last = Sece7bd289b + 2,
    S963840eef1, S963840eef1_last = S963840eef1 + 1,
    S26de011486, S26de011486_last = S26de011486 + 1,
    S367e144555, S367e144555_last = S367e144555 + 1,
    S9674b87dd6, S9674b87dd6_last = S9674b87dd6 + 3,
    S6e88c62135, S6e88c62135_last = S6e88c62135 + 1,
    S3f84a724ff, S3f84a724ff_last = S3f84a724ff + 1,
    S81849f187a, S81849f187a_last = S81849f187a + 2,
    S0d330c1db8, S0d330c1db8_last = S0d330c1db8 + 1,
    Sc95e8ae4a9, Sc95e8ae4a9_last = Sc95e8ae4a9 + 2,
    S2339f4c236, S2339f4c236_last = S2339f4c236 + 2,
    Sfb84e3c1a5, Sfb84e3c1a5_last = Sfb84e3c1a5 + 1,
    S40d085d6f0, S40d085d6f0_last = S40d085d6f0 + 2,
    S501a014bee, S501a014bee_last = S501a014bee + 1,
    S8c600a4443, S8c600a4443_last = S8c600a4443 + 1,
    S7c441e9b54, S7c441e9b54_last = S7c441e9b54 + 1,
    S23058d8b12, S23058d8b12_last = S23058d8b12 + 2,
    Sd20b562fff, Sd20b562fff_last = Sd20b562fff + 2,
    S36461bad19, S36461bad19_last = S36461bad19 + 1,
    Sf8772222b6, Sf8772222b6_last = Sf8772222b6 + 1,
    S80542e1d0c, S80542e1d0c_last = S80542e1d0c + 1,
    S0c9f949ec4, S0c9f949ec4_last = S0c9f949ec4 + 2,
    S14f719870c, S14f719870c_last = S14f719870c + 6,
    Sde5066fadd, Sde5066fadd_last = Sde5066fadd + 2,
    Sa1cfdfb3dc, Sa1cfdfb3dc_last = Sa1cfdfb3dc + 1,
    S4b9c927ee0, S4b9c927ee0_last = S4b9c927ee0 + 3,
    S21aa10ef46, S21aa10ef46_last = S21aa10ef46 + 1,
    S47eab89b7a, S47eab89b7a_last = S47eab89b7a + 1,
    Sb4f45fda14, Sb4f45fda14_last = Sb4f45fda14 + 1,
    Sd06de010b5, Sd06de010b5_last = Sd06de010b5 + 1,
    S3aed4bfc8a, S3aed4bfc8a_last = S3aed4bfc8a + 1,
    S5b6c5ebf04, S5b6c5ebf04_last = S5b6c5ebf04 + 5,
    S912218464f, S912218464f_last = S912218464f + 10,
    S9553d492d7, S9553d492d7_last = S9553d492d7 + 5,
    Sed8e363317, Sed8e363317_last = Sed8e363317 + 1,
    S345f9536dd, S345f9536dd_last = S345f9536dd + 1,
    Sf9467696a9, Sf9467696a9_last = Sf9467696a9 + 8,
    S93c7fa171a, S93c7fa171a_last = S93c7fa171a + 1,
    S2d0b2c9027, S2d0b2c9027_last = S2d0b2c9027 + 1,
    S37e158b096, S37e158b096_last = S37e158b096 + 8,
    Se67ef5fb33, Se67ef5fb33_last = Se67ef5fb33 + 2,
    Se04bfce897, Se04bfce897_last = Se04bfce897 + 1,
    Sfba3ada91a, Sfba3ada91a_last = Sfba3ada91a + 1,
    Sfd799121ab, Sfd799121ab_last = Sfd799121ab + 7,
    Sc7d2962aca, Sc7d2962aca_last = Sc7d2962aca + 2,
    S6aae39e527, S6aae39e527_last = S6aae39e527 + 1,
    Sa3aedd1eb2, Sa3aedd1eb2_last = Sa3aedd1eb2 + 3,
    S0c5fcadfd4, S0c5fcadfd4_last = S0c5fcadfd4 + 1,
    S1e2b72cf63, S1e2b72cf63_last = S1e2b72cf63 + 1,
    S66a859e424, S66a859e424_last = S66a859e424 + 1,
    S7a5303501f, S7a5303501f_last = S7a5303501f + 1,
    S738571d6f7, S738571d6f7_last = S738571d6f7 + 2,
    S10a582e3d9, S10a582e3d9_last = S10a582e3d9 + 1,
    Sd8575ca7bc, Sd8575ca7bc_last = Sd8575ca7bc + 0,
    Sfdd313a72d, Sfdd313a72d_last = Sfdd313a72d + 1,
    S2a0351a9ae, S2a0351a9ae_last = S2a0351a9ae + 3,
    S4a01303707, S4a01303707_last = S4a01303707 + 8,
    S811be65b27, S811be65b27_last = S811be65b27 + 4,
    Sc7a554df50, Sc7a554df50_last = Sc7a554df50 + 9,
    S9b86c74787, S9b86c74787_last = S9b86c74787 + 10,
    Scea09ee5e2, Scea09ee5e2_last = Scea09ee5e2 + 7,
    S1a703dbf5f, S1a703dbf5f_last = S1a703dbf5f + 8,
    S02e5718f45, S02e5718f45_last = S02e5718f45 + 2,
    S0e6b016f5c, S0e6b016f5c_last = S0e6b016f5c + 1,
    S33c06f6e42, S33c06f6e42_last = S33c06f6e42 + 1,
    S6f6cd7a6fa, S6f6cd7a6fa_last = S6f6cd7a6fa + 2,
    Sbd8598034b, Sbd8598034b_last = Sbd8598034b + 3,
    Scf789fc5b2, Scf789fc5b2_last = Scf789fc5b2 + 4,
    Sdb93699bf2, Sdb93699bf2_last = Sdb93699bf2 + 2,
    Sc521da9de4, Sc521da9de4_last = Sc521da9de4 + 3,
    Sa7ef8805b7, Sa7ef8805b7_last = Sa7ef8805b7 + 11,
    S73db3069a4, S73db3069a4_last = S73db3069a4 + 4,
    S7d692329b7, S7d692329b7_last = S7d692329b7 + 2,
    S3e4bf40b08, S3e4bf40b08_last = S3e4bf40b08 + 1,
    Sb8747fe19f, Sb8747fe19f_last = Sb8747fe19f + 3,
    Scd3fedd85b, Scd3fedd85b_last = Scd3fedd85b + 6,
    S2e5297f133, S2e5297f133_last = S2e5297f133 + 5,
    Sc84a92ac7f, Sc84a92ac7f_last = Sc84a92ac7f + 2,
    Se897f06dea, Se897f06dea_last = Se897f06dea + 2,
    Scd5ddecfa6, Scd5ddecfa6_last = Scd5ddecfa6 + 1,
    S08cb18f6c9, S08cb18f6c9_last = S08cb18f6c9 + 2,
    S4812a35f9b, S4812a35f9b_last = S4812a35f9b + 3,
    Scd8fbeb76e, Scd8fbeb76e_last = Scd8fbeb76e + 4,
    S7a32bc7b5d, S7a32bc7b5d_last = S7a32bc7b5d + 5,
    S2f2118c95d, S2f2118c95d_last = S2f2118c95d + 15,
    S9f0ce433f0, S9f0ce433f0_last = S9f0ce433f0 + 8,
    S1d446932b8, S1d446932b8_last = S1d446932b8 + 4,
    S3ffc645308, S3ffc645308_last = S3ffc645308 + 5,
    S044b31e344, S044b31e344_last = S044b31e344 + 1,
    S987ce55995, S987ce55995_last = S987ce55995 + 2,
    S5160ec157d, S5160ec157d_last = S5160ec157d + 2,
    Sbf411ec029, Sbf411ec029_last = Sbf411ec029 + 1,
    S34ac2e00aa, S34ac2e00aa_last = S34ac2e00aa + 1,
    S708768bfeb, S708768bfeb_last = S708768bfeb + 9,
    Saeccdbc597, Saeccdbc597_last = Saeccdbc597 + 8,
    S0c4077ff34, S0c4077ff34_last = S0c4077ff34 + 1,
    S943ecfabe8, S943ecfabe8_last = S943ecfabe8 + 2,
    Sf45f07fc51, Sf45f07fc51_last = Sf45f07fc51 + 3,
    Sb2f421e59b, Sb2f421e59b_last = Sb2f421e59b + 4,
    S7de437ce06, S7de437ce06_last = S7de437ce06 + 2,
    Sd416a44d98, Sd416a44d98_last = Sd416a44d98 + 5,
    S017e2e00fe, S017e2e00fe_last = S017e2e00fe + 1,
    Sed948072ca, Sed948072ca_last = Sed948072ca + 2,
    S933bb2fd85, S933bb2fd85_last = S933bb2fd85 + 5,
    Scaa2b8e661, Scaa2b8e661_last = Scaa2b8e661 + 2,
    Sc4a1df9c62, Sc4a1df9c62_last = Sc4a1df9c62 + 4,
    S0b2d6a7489, S0b2d6a7489_last = S0b2d6a7489 + 7,
    S87e6d9a941, S87e6d9a941_last = S87e6d9a941 + 3,
    Se1aa0501f8, Se1aa0501f8_last = Se1aa0501f8 + 1,
    Sdebc7fc371, Sdebc7fc371_last = Sdebc7fc371 + 3,
    S3d3ffc6e57, S3d3ffc6e57_last = S3d3ffc6e57 + 1,
    Sbcdb36243c, Sbcdb36243c_last = Sbcdb36243c + 7,
    S86b66f8098, S86b66f8098_last = S86b66f8098 + 1,
    Sf7a8ca0f5a, Sf7a8ca0f5a_last = Sf7a8ca0f5a + 2,
    Sa2ded87e43, Sa2ded87e43_last = Sa2ded87e43 + 2,
    S3d3c41bcb8, S3d3c41bcb8_last = S3d3c41bcb8 + 1,
    S67af3c8882, S67af3c8882_last = S67af3c8882 + 1,
    S7745b5f3c4, S7745b5f3c4_last = S7745b5f3c4 + 2,
    Sabe5431661, Sabe5431661_last = Sabe5431661 + 1,
    S996cedf2e6, S996cedf2e6_last = S996cedf2e6 + 1,
    S583eabc0c2, S583eabc0c2_last = S583eabc0c2 + 2,
    S11f5a8a698, S11f5a8a698_last = S11f5a8a698 + 2,
    Sb5e7aa0d97, Sb5e7aa0d97_last = Sb5e7aa0d97 + 1,
    S014a3ac728, S014a3ac728_last = S014a3ac728 + 2,
    Sd1b2baaab1, Sd1b2baaab1_last = Sd1b2baaab1 + 1,
    S9cf6a146d7, S9cf6a146d7_last = S9cf6a146d7 + 8,
    Sa0d23ccc85, Sa0d23ccc85_last = Sa0d23ccc85 + 7,
    Sb618f3e841, Sb618f3e841_last = Sb618f3e841 + 7,
    S718aed78f8, S718aed78f8_last = S718aed78f8 + 1,
    Se8d59e6769, Se8d59e6769_last = Se8d59e6769 + 1,
    S5bc8b6ae3d, S5bc8b6ae3d_last = S5bc8b6ae3d + 1,
    S94dae87e22, S94dae87e22_last = S94dae87e22 + 2,
    S155b83c181, S155b83c181_last = S155b83c181 + 2,
    S5c7a0a7f21, S5c7a0a7f21_last = S5c7a0a7f21 + 2,
    Sfc7246f341, Sfc7246f341_last = Sfc7246f341 + 3,
    See388c4b54, See388c4b54_last = See388c4b54 + 2,
    S3116b7cc4e, S3116b7cc4e_last = S3116b7cc4e + 4,
    Scc8c5b3dba, Scc8c5b3dba_last = Scc8c5b3dba + 2,
    Sa5d38e4398, Sa5d38e4398_last = Sa5d38e4398 + 5,
    Sc4b29ca947, Sc4b29ca947_last = Sc4b29ca947 + 2,
    S1833a92caf, S1833a92caf_last = S1833a92caf + 1,
    S29443f22d0, S29443f22d0_last = S29443f22d0 + 1,
    Se9069a639a, Se9069a639a_last = Se9069a639a + 2,
    S5eebcb8668, S5eebcb8668_last = S5eebcb8668 + 2,
    Sc30f11c2d5, Sc30f11c2d5_last = Sc30f11c2d5 + 1,
    S366043b396, S366043b396_last = S366043b396 + 1,
    S938d3893a8, S938d3893a8_last = S938d3893a8 + 1,
    S60290ff745, S60290ff745_last = S60290ff745 + 2,
    S1cbf2ee7a9, S1cbf2ee7a9_last = S1cbf2ee7a9 + 2,
    S98e316f414, S98e316f414_last = S98e316f414 + 5,
    S93b65d7839, S93b65d7839_last = S93b65d7839 + 2,
    S5f2ee37440, S5f2ee37440_last = S5f2ee37440 + 3,
    S94f8ca4a48, S94f8ca4a48_last = S94f8ca4a48 + 4,
    Sf1e75bc5d0, Sf1e75bc5d0_last = Sf1e75bc5d0 + 5,
    S7ab33b22c3, S7ab33b22c3_last = S7ab33b22c3 + 2,
    Sa98693aa2a, Sa98693aa2a_last = Sa98693aa2a + 5,
    S921be663e1, S921be663e1_last = S921be663e1 + 1,
    S23f150ec1b, S23f150ec1b_last = S23f150ec1b + 1,
    S76e72a7114, S76e72a7114_last = S76e72a7114 + 1,
    S46f11e8c75, S46f11e8c75_last = S46f11e8c75 + 2,
    S8ef021bbc3, S8ef021bbc3_last = S8ef021bbc3 + 1,
    Sb9a03e5d6f, Sb9a03e5d6f_last = Sb9a03e5d6f + 1,
    S28069652e9, S28069652e9_last = S28069652e9 + 1,
    S99a3b7661a, S99a3b7661a_last = S99a3b7661a + 2,
    Sb693b0489e, Sb693b0489e_last = Sb693b0489e + 2,
    Sd7eabb42c2, Sd7eabb42c2_last = Sd7eabb42c2 + 3,
    Scadcf302f3, Scadcf302f3_last = Scadcf302f3 + 4,
    Sfa705494a6, Sfa705494a6_last = Sfa705494a6 + 5,
    Sd1af597430, Sd1af597430_last = Sd1af597430 + 2,
    S34e08b57e4, S34e08b57e4_last = S34e08b57e4 + 1,
    S4776f38e59, S4776f38e59_last = S4776f38e59 + 2,
    Sf4b6298cec, Sf4b6298cec_last = Sf4b6298cec + 2,
    S58eba6ae39, S58eba6ae39_last = S58eba6ae39 + 2,
    Sedd0a52a59, Sedd0a52a59_last = Sedd0a52a59 + 5,
    S4a8cf42401, S4a8cf42401_last = S4a8cf42401 + 5,
    Sbff784d51b, Sbff784d51b_last = Sbff784d51b + 2,
    S6864784ec8, S6864784ec8_last = S6864784ec8 + 3,
    S211ee9cb8b, S211ee9cb8b_last = S211ee9cb8b + 8,
    Sd9b5fa3582, Sd9b5fa3582_last = Sd9b5fa3582 + 4,
    Sfe5518604f, Sfe5518604f_last = Sfe5518604f + 5,
    Sf47fab4d90, Sf47fab4d90_last = Sf47fab4d90 + 3,
    S1000f68244, S1000f68244_last = S1000f68244 + 6,
    S4dcf2d822f, S4dcf2d822f_last = S4dcf2d822f + 3,
    S336eaa4192, S336eaa4192_last = S336eaa4192 + 7,
    S9f2ed9edf3, S9f2ed9edf3_last = S9f2ed9edf3 + 7,
    S603d93e365, S603d93e365_last = S603d93e365 + 5,
    S9237c6001b, S9237c6001b_last = S9237c6001b + 1,
    S2edeb41f44, S2edeb41f44_last = S2edeb41f44 + 1,
    S3ab1ed8bdb, S3ab1ed8bdb_last = S3ab1ed8bdb + 2,
    S64df66d001, S64df66d001_last = S64df66d001 + 7,
    Sf00f0cbd31, Sf00f0cbd31_last = Sf00f0cbd31 + 1,
    Sd14313a7c4, Sd14313a7c4_last = Sd14313a7c4 + 2,
    S4cb679d89c, S4cb679d89c_last = S4cb679d89c + 1,
    Sb0eabfe549, Sb0eabfe549_last = Sb0eabfe549 + 1,
    S95d59125f3, S95d59125f3_last = S95d59125f3 + 1,
    Sd28341152d, Sd28341152d_last = Sd28341152d + 2,
    S83da3c29c7, S83da3c29c7_last = S83da3c29c7 + 3,
    S0632e3f988, S0632e3f988_last = S0632e3f988 + 1,
    S6cdb41433a, S6cdb41433a_last = S6cdb41433a + 7,
    S3f7cccbe0b, S3f7cccbe0b_last = S3f7cccbe0b + 2,
    S0334c45076, S0334c45076_last = S0334c45076 + 1,
    S18078d6216, S18078d6216_last = S18078d6216 + 2,
    S4ba9e27ca2, S4ba9e27ca2_last = S4ba9e27ca2 + 2,
    Sb8aa2eb3ed, Sb8aa2eb3ed_last = Sb8aa2eb3ed + 1,
    S633e0b8c1e, S633e0b8c1e_last = S633e0b8c1e + 2,
    S7ad5109ed3, S7ad5109ed3_last = S7ad5109ed3 + 16,
    S9dc7477a51, S9dc7477a51_last = S9dc7477a51 + 16,
    Sd9ef1e221c, Sd9ef1e221c_last = Sd9ef1e221c + 4,
    S26be0a618e, S26be0a618e_last = S26be0a618e + 3,
    Sfee00f0769, Sfee00f0769_last = Sfee00f0769 + 1,
    S6c9c1d2dca, S6c9c1d2dca_last = S6c9c1d2dca + 2,
    Sc70293b161, Sc70293b161_last = Sc70293b161 + 1,
    Sa2a4e83cb8, Sa2a4e83cb8_last = Sa2a4e83cb8 + 2,
    Sb310940fd4, Sb310940fd4_last = Sb310940fd4 + 12,
    S82a316b76d, S82a316b76d_last = S82a316b76d + 2,
    S487cefd01c, S487cefd01c_last = S487cefd01c + 3,
    S80172bd63b, S80172bd63b_last = S80172bd63b + 4,
    S26098fa581, S26098fa581_last = S26098fa581 + 2,
    Sf4dae69e1f, Sf4dae69e1f_last = Sf4dae69e1f + 3,
    S7b494651ed, S7b494651ed_last = S7b494651ed + 4,
    Se13a5ed14d, Se13a5ed14d_last = Se13a5ed14d + 1,
    S572a221982, S572a221982_last = S572a221982 + 1,
    S110704f343, S110704f343_last = S110704f343 + 3,
    S7f1f9bee60, S7f1f9bee60_last = S7f1f9bee60 + 4,
    Sd6df6787b1, Sd6df6787b1_last = Sd6df6787b1 + 3,
    S379b8e91e8, S379b8e91e8_last = S379b8e91e8 + 1,
    S6c08066189, S6c08066189_last = S6c08066189 + 2,
    S21de4216c4, S21de4216c4_last = S21de4216c4 + 1,
    S6016cd4db4, S6016cd4db4_last = S6016cd4db4 + 1,
    S78cf4ea86e, S78cf4ea86e_last = S78cf4ea86e + 1,
    Sd21a99d3fd, Sd21a99d3fd_last = Sd21a99d3fd + 1,
    S98c5200696, S98c5200696_last = S98c5200696 + 3,
    S3a673e5a4b, S3a673e5a4b_last = S3a673e5a4b + 1,
    Sbb2783543f, Sbb2783543f_last = Sbb2783543f + 1,
    S234e735f5c, S234e735f5c_last = S234e735f5c + 2,
    S5466074af4, S5466074af4_last = S5466074af4 + 1,
    S867ba3820f, S867ba3820f_last = S867ba3820f + 2,
    S2375a554c8, S2375a554c8_last = S2375a554c8 + 3,
    S98950c4439, S98950c4439_last = S98950c4439 + 1,
    Sd5a9a52ecf, Sd5a9a52ecf_last = Sd5a9a52ecf + 1,
    S65355ff998, S65355ff998_last = S65355ff998 + 1,
    S01f6b55b8b, S01f6b55b8b_last = S01f6b55b8b + 1,
    S668cea1bf3, S668cea1bf3_last = S668cea1bf3 + 1,
    Sd621d6ab60, Sd621d6ab60_last = Sd621d6ab60 + 1,
    Se20ae1613f, Se20ae1613f_last = Se20ae1613f + 1,
    S7d189b2845, S7d189b2845_last = S7d189b2845 + 1,
    S54069e3bd9, S54069e3bd9_last = S54069e3bd9 + 1,
    Se242b63920, Se242b63920_last = Se242b63920 + 1,
    S5245e3845b, S5245e3845b_last = S5245e3845b + 1,
    S60ac010a53, S60ac010a53_last = S60ac010a53 + 1,
    S7ca0b26192, S7ca0b26192_last = S7ca0b26192 + 1,
    S152b8c616c, S152b8c616c_last = S152b8c616c + 1,
    Sd2aa882bae, Sd2aa882bae_last = Sd2aa882bae + 1,
    S1f45574b38, S1f45574b38_last = S1f45574b38 + 2,
    S80f870dda4, S80f870dda4_last = S80f870dda4 + 2,
    Sbd52eff74e, Sbd52eff74e_last = Sbd52eff74e + 4,
    S1d6b940d74, S1d6b940d74_last = S1d6b940d74 + 2,
    S51d5b1ec46, S51d5b1ec46_last = S51d5b1ec46 + 2,
    S849331d4d1, S849331d4d1_last = S849331d4d1 + 2,
    S990f1a7219, S990f1a7219_last = S990f1a7219 + 5,
    S7d4af2de86, S7d4af2de86_last = S7d4af2de86 + 4,
    S08f8eb3887, S08f8eb3887_last = S08f8eb3887 + 0,
    Se9d2912548, Se9d2912548_last = Se9d2912548 + 1,
    S50f92fd761, S50f92fd761_last = S50f92fd761 + 4,
    S4adc7c1aa2, S4adc7c1aa2_last = S4adc7c1aa2 + 1,
    Scff2ef7159, Scff2ef7159_last = Scff2ef7159 + 3,
    S57a4ffbae8, S57a4ffbae8_last = S57a4ffbae8 + 1,
    Sdccaa52f75, Sdccaa52f75_last = Sdccaa52f75 + 5,
    S738c9f46d2, S738c9f46d2_last = S738c9f46d2 + 2,
    S7cfb3cabeb, S7cfb3cabeb_last = S7cfb3cabeb + 7,
    S7704b11b8c, S7704b11b8c_last = S7704b11b8c + 5,
    S6b3c401a21, S6b3c401a21_last = S6b3c401a21 + 3,
    S23dc71777d, S23dc71777d_last = S23dc71777d + 16,
    S76c08a9d9b, S76c08a9d9b_last = S76c08a9d9b + 7,
    S8cde230de4, S8cde230de4_last = S8cde230de4 + 8,
    S821f111fc0, S821f111fc0_last = S821f111fc0 + 2,
    Sa97980b33b, Sa97980b33b_last = Sa97980b33b + 5,
    Sb69b6c9096, Sb69b6c9096_last = Sb69b6c9096 + 4,
    S556e442db3, S556e442db3_last = S556e442db3 + 5,
    S9fb0a43f2c, S9fb0a43f2c_last = S9fb0a43f2c + 15,
    Sb3f25a6a13, Sb3f25a6a13_last = Sb3f25a6a13 + 8,
    S9e5466c921, S9e5466c921_last = S9e5466c921 + 4,
    S2dadfdf3b2, S2dadfdf3b2_last = S2dadfdf3b2 + 5,
    S907c0ebfa6, S907c0ebfa6_last = S907c0ebfa6 + 16,
    S9d2f713957, S9d2f713957_last = S9d2f713957 + 7,
    Sf33d2b924d, Sf33d2b924d_last = Sf33d2b924d + 8,
    S905f239466, S905f239466_last = S905f239466 + 7,
    S3689947b5d, S3689947b5d_last = S3689947b5d + 4,
    Sbec76cf1d9, Sbec76cf1d9_last = Sbec76cf1d9 + 1,
    S3e7ed9b214, S3e7ed9b214_last = S3e7ed9b214 + 16,
    Sec716cb9c6, Sec716cb9c6_last = Sec716cb9c6 + 7,
    S05e7d5cf86, S05e7d5cf86_last = S05e7d5cf86 + 8,
    S11b2bc82cb, S11b2bc82cb_last = S11b2bc82cb + 1,
    S0c881ea884, S0c881ea884_last = S0c881ea884 + 7,
    S0313ee2cc1, S0313ee2cc1_last = S0313ee2cc1 + 2,
    S9de50dfdfd, S9de50dfdfd_last = S9de50dfdfd + 3,
    See9c824aaa, See9c824aaa_last = See9c824aaa + 1,
    S76b5de2b5c, S76b5de2b5c_last = S76b5de2b5c + 2,
    Sc10c396185, Sc10c396185_last = Sc10c396185 + 1,
    S51daa50850, S51daa50850_last = S51daa50850 + 1,
    S9085fc36d9, S9085fc36d9_last = S9085fc36d9 + 1,
    S2092e34a77, S2092e34a77_last = S2092e34a77 + 3,
    S2eb43fb382, S2eb43fb382_last = S2eb43fb382 + 4,
    S1794aa7620, S1794aa7620_last = S1794aa7620 + 8,
    S89736191db, S89736191db_last = S89736191db + 4,
    S777328b561, S777328b561_last = S777328b561 + 8,
    S79f914bf84, S79f914bf84_last = S79f914bf84 + 1,
    Sa9d10e51c6, Sa9d10e51c6_last = Sa9d10e51c6 + 2,
    Sfe3490c1ca, Sfe3490c1ca_last = Sfe3490c1ca + 1,
    S3e4b9ddd43, S3e4b9ddd43_last = S3e4b9ddd43 + 1,
    Se8aac13006, Se8aac13006_last = Se8aac13006 + 1,
    S3046735df2, S3046735df2_last = S3046735df2 + 1,
    S0861cde0d8, S0861cde0d8_last = S0861cde0d8 + 2,
    S03eff19045, S03eff19045_last = S03eff19045 + 1,
    Se88e1362e8, Se88e1362e8_last = Se88e1362e8 + 2,
    S8378618cc8, S8378618cc8_last = S8378618cc8 + 2,
    Sd5c5da1c67, Sd5c5da1c67_last = Sd5c5da1c67 + 12,
    S8054387028, S8054387028_last = S8054387028 + 8,
    S577876aca4, S577876aca4_last = S577876aca4 + 5,
    S6773eef722, S6773eef722_last = S6773eef722 + 1,
    Sdc903726d5, Sdc903726d5_last = Sdc903726d5 + 1,
    Sbab8ca2380, Sbab8ca2380_last = Sbab8ca2380 + 3,
    S3bdeec5bd2, S3bdeec5bd2_last = S3bdeec5bd2 + 1,
    S5cba32631d, S5cba32631d_last = S5cba32631d + 2,
    S576c4d807f, S576c4d807f_last = S576c4d807f + 18,
    Sf84dd249f0, Sf84dd249f0_last = Sf84dd249f0 + 17,
    S393544b84b, S393544b84b_last = S393544b84b + 6,
    Sc227df47ec, Sc227df47ec_last = Sc227df47ec + 1,
    S735099e996, S735099e996_last = S735099e996 + 2,
    Sf9b26575b4, Sf9b26575b4_last = Sf9b26575b4 + 2,
    Sd96da934dd, Sd96da934dd_last = Sd96da934dd + 2,
    Sb58bde1bee, Sb58bde1bee_last = Sb58bde1bee + 1,
    S1fe6764dcc, S1fe6764dcc_last = S1fe6764dcc + 2,
    S7f0d55eb50, S7f0d55eb50_last = S7f0d55eb50 + 2,
    S4a424bf1cc, S4a424bf1cc_last = S4a424bf1cc + 1,
    Scb6066f25d, Scb6066f25d_last = Scb6066f25d + 1,
    S7f6682a3ad, S7f6682a3ad_last = S7f6682a3ad + 3,
    S743cfb4154, S743cfb4154_last = S743cfb4154 + 1,
    Sd2eda19690, Sd2eda19690_last = Sd2eda19690 + 1,
    S06a406145e, S06a406145e_last = S06a406145e + 1,
    Sbcb9d6ad5d, Sbcb9d6ad5d_last = Sbcb9d6ad5d + 2,
    S06354f781d, S06354f781d_last = S06354f781d + 3,
    Sc062afb48d, Sc062afb48d_last = Sc062afb48d + 7,
    S701c20fbd7, S701c20fbd7_last = S701c20fbd7 + 4,
    S5af0b3e891, S5af0b3e891_last = S5af0b3e891 + 5,
    S8c2bfe2ee1, S8c2bfe2ee1_last = S8c2bfe2ee1 + 3,
    Sd0fadaf8cc, Sd0fadaf8cc_last = Sd0fadaf8cc + 2,
    S7c134698f0, S7c134698f0_last = S7c134698f0 + 3,
    S2ffd983b1e, S2ffd983b1e_last = S2ffd983b1e + 3,
    S135b17c069, S135b17c069_last = S135b17c069 + 2,
    S4ae8301405, S4ae8301405_last = S4ae8301405 + 22,
    S919269ebc6, S919269ebc6_last = S919269ebc6 + 20,
    S3bc84c7ba3, S3bc84c7ba3_last = S3bc84c7ba3 + 11,
    S8b25c7b371, S8b25c7b371_last = S8b25c7b371 + 5,
    Sc8d4afd6e8, Sc8d4afd6e8_last = Sc8d4afd6e8 + 4,
    Seeccf9b0da, Seeccf9b0da_last = Seeccf9b0da + 1,
    S6052088d09, S6052088d09_last = S6052088d09 + 2,
    S92f05d6e16, S92f05d6e16_last = S92f05d6e16 + 4,
    S6e0cae34de, S6e0cae34de_last = S6e0cae34de + 1,
    Se80305032c, Se80305032c_last = Se80305032c + 2,
    Sf689795dd5, Sf689795dd5_last = Sf689795dd5 + 8,
    S44e69abff8, S44e69abff8_last = S44e69abff8 + 7,
    S2942644364, S2942644364_last = S2942644364 + 1,
    Sc9cba33206, Sc9cba33206_last = Sc9cba33206 + 2,
    S3f394f3f96, S3f394f3f96_last = S3f394f3f96 + 1,
    S9158b8a581, S9158b8a581_last = S9158b8a581 + 3,
    Sc5a401df4b, Sc5a401df4b_last = Sc5a401df4b + 2,
    S62574c82f5, S62574c82f5_last = S62574c82f5 + 4,
    Se991152959, Se991152959_last = Se991152959 + 1,
    S46e060fc0e, S46e060fc0e_last = S46e060fc0e + 1,
    S068c49777e, S068c49777e_last = S068c49777e + 1,
    S7b1b3ca41d, S7b1b3ca41d_last = S7b1b3ca41d + 1,
    S142a861384, S142a861384_last = S142a861384 + 1,
    S0f30e12e11, S0f30e12e11_last = S0f30e12e11 + 3,
    S9765878a9d, S9765878a9d_last = S9765878a9d + 7,
    Scb59b14ab8, Scb59b14ab8_last = Scb59b14ab8 + 7,
    Sdf00840831, Sdf00840831_last = Sdf00840831 + 1,
    S4a56a7bea5, S4a56a7bea5_last = S4a56a7bea5 + 3,
    S89eca23008, S89eca23008_last = S89eca23008 + 1,
    S53ca3bcfac, S53ca3bcfac_last = S53ca3bcfac + 2,
    S0e841f60bf, S0e841f60bf_last = S0e841f60bf + 2,
    S12eb54c630, S12eb54c630_last = S12eb54c630 + 4,
    S19c0eab449, S19c0eab449_last = S19c0eab449 + 3,
    Sd9176af895, Sd9176af895_last = Sd9176af895 + 1,
    Sd84e0a1a74, Sd84e0a1a74_last = Sd84e0a1a74 + 2,
    S59302e1599, S59302e1599_last = S59302e1599 + 2,
    S4a500668f7, S4a500668f7_last = S4a500668f7 + 5,
    S7b8deb6832, S7b8deb6832_last = S7b8deb6832 + 1,
    S4008a7d6ac, S4008a7d6ac_last = S4008a7d6ac + 1,
    Sfdd85ae69f, Sfdd85ae69f_last = Sfdd85ae69f + 3,
    S3cba63517d, S3cba63517d_last = S3cba63517d + 1,
    S1205b41a99, S1205b41a99_last = S1205b41a99 + 2,
    Sb5b89f5f24, Sb5b89f5f24_last = Sb5b89f5f24 + 1,
    Sf3071f7c67, Sf3071f7c67_last = Sf3071f7c67 + 1,
    Sf9fdbd7e3f, Sf9fdbd7e3f_last = Sf9fdbd7e3f + 1,
    S0a2a253962, S0a2a253962_last = S0a2a253962 + 1,
    S99511dff24, S99511dff24_last = S99511dff24 + 2,
    Sc4ee695428, Sc4ee695428_last = Sc4ee695428 + 2,
    Sbcbeaf36e9, Sbcbeaf36e9_last = Sbcbeaf36e9 + 10,
    S9c0056d193, S9c0056d193_last = S9c0056d193 + 3,
    Se9815d3a0d, Se9815d3a0d_last = Se9815d3a0d + 1,
    S95f9b72671, S95f9b72671_last = S95f9b72671 + 1,
    S8bbee8dcda, S8bbee8dcda_last = S8bbee8dcda + 2,
    Sf64c05722b, Sf64c05722b_last = Sf64c05722b + 4,
    Sd2cd281a27, Sd2cd281a27_last = Sd2cd281a27 + 12,
    S4ae550f9e1, S4ae550f9e1_last = S4ae550f9e1 + 5,
    S8ef8acaf56, S8ef8acaf56_last = S8ef8acaf56 + 11,
    Sb97f16a7c5, Sb97f16a7c5_last = Sb97f16a7c5 + 2,
    S2a608aeaa2, S2a608aeaa2_last = S2a608aeaa2 + 7,
    Saa5e508f74, Saa5e508f74_last = Saa5e508f74 + 1,
    S7d613ccb19, S7d613ccb19_last = S7d613ccb19 + 4,
    Sde717ba8ba, Sde717ba8ba_last = Sde717ba8ba + 1,
    S016c70aa39, S016c70aa39_last = S016c70aa39 + 1,
    S2a636fc978, S2a636fc978_last = S2a636fc978 + 2,
    S635656bd06, S635656bd06_last = S635656bd06 + 5,
    S4b5bd150bb, S4b5bd150bb_last = S4b5bd150bb + 1,
    Se25ffc8563, Se25ffc8563_last = Se25ffc8563 + 1,
    S7cdff15069, S7cdff15069_last = S7cdff15069 + 1,
    S3d1a3e3a2e, S3d1a3e3a2e_last = S3d1a3e3a2e + 1,
    S44d8a15bae, S44d8a15bae_last = S44d8a15bae + 1,
    Sfdc209b763, Sfdc209b763_last = Sfdc209b763 + 3,
    S6f05095f91, S6f05095f91_last = S6f05095f91 + 2,
    S99724b69fd, S99724b69fd_last = S99724b69fd + 4,
    Scab4dfb0ba, Scab4dfb0ba_last = Scab4dfb0ba + 3,
    S6132875427, S6132875427_last = S6132875427 + 2,
    S61f2242ab4, S61f2242ab4_last = S61f2242ab4 + 1,
    Sf9409b773f, Sf9409b773f_last = Sf9409b773f + 1,
    Se8cb93a9ea, Se8cb93a9ea_last = Se8cb93a9ea + 1,
    Se64f4e8453, Se64f4e8453_last = Se64f4e8453 + 3,
    S69d00b1ab7, S69d00b1ab7_last = S69d00b1ab7 + 3,
    S4c95a5b7dd, S4c95a5b7dd_last = S4c95a5b7dd + 4,
    S42c845406f, S42c845406f_last = S42c845406f + 9,
    Sd935933566, Sd935933566_last = Sd935933566 + 1,
    S47f70b296c, S47f70b296c_last = S47f70b296c + 2,
    Sdc0eb7d025, Sdc0eb7d025_last = Sdc0eb7d025 + 4,
    S68394dd4bc, S68394dd4bc_last = S68394dd4bc + 1,
    Sa1b362c529, Sa1b362c529_last = Sa1b362c529 + 2,
    Sc0a67db402, Sc0a67db402_last = Sc0a67db402 + 1,
    S5d65dcd8d0, S5d65dcd8d0_last = S5d65dcd8d0 + 1,
    S9bef94299b, S9bef94299b_last = S9bef94299b + 1,
    Sf9cfdec06f, Sf9cfdec06f_last = Sf9cfdec06f + 1,
    S774f10dd5e, S774f10dd5e_last = S774f10dd5e + 1,
    Sfaadf42555, Sfaadf42555_last = Sfaadf42555 + 1,
    S025647d38c, S025647d38c_last = S025647d38c + 1,
    S36d852f7d0, S36d852f7d0_last = S36d852f7d0 + 2,
    Sa0f0101d0a, Sa0f0101d0a_last = Sa0f0101d0a + 1,
    S5515638755, S5515638755_last = S5515638755 + 2,
    S8bc79013b6, S8bc79013b6_last = S8bc79013b6 + 2,
    Sa1c88fa357, Sa1c88fa357_last = Sa1c88fa357 + 2,
    Scf72b167bf, Scf72b167bf_last = Scf72b167bf + 7,
    S4b54769f22, S4b54769f22_last = S4b54769f22 + 2,
    Sda79607f0d, Sda79607f0d_last = Sda79607f0d + 4,
    S298672b839, S298672b839_last = S298672b839 + 5,
    S6421dd5546, S6421dd5546_last = S6421dd5546 + 16,
    Sbcaca98688, Sbcaca98688_last = Sbcaca98688 + 7,
    S90c2e4ae28, S90c2e4ae28_last = S90c2e4ae28 + 8,
    Sedda6a6337, Sedda6a6337_last = Sedda6a6337 + 1,
    Sc02d577d5d, Sc02d577d5d_last = Sc02d577d5d + 1,
    S1a2d95579f, S1a2d95579f_last = S1a2d95579f + 1,
    S8fff8df158, S8fff8df158_last = S8fff8df158 + 2,
    S9c624e8f13, S9c624e8f13_last = S9c624e8f13 + 1,
    S26e309e2ed, S26e309e2ed_last = S26e309e2ed + 2,
    S6ef7f6b072, S6ef7f6b072_last = S6ef7f6b072 + 2,
    Sc1a338560f, Sc1a338560f_last = Sc1a338560f + 1,
    S1f9c276273, S1f9c276273_last = S1f9c276273 + 2,
    S2167d8e643, S2167d8e643_last = S2167d8e643 + 5,
    Sa7018c20bc, Sa7018c20bc_last = Sa7018c20bc + 2,
    Sbc76026b6f, Sbc76026b6f_last = Sbc76026b6f + 2,
    Sfdfa5626a6, Sfdfa5626a6_last = Sfdfa5626a6 + 7,
    S8f47e502ee, S8f47e502ee_last = S8f47e502ee + 2,
    S0db60daa80, S0db60daa80_last = S0db60daa80 + 2,
    S38d73af92e, S38d73af92e_last = S38d73af92e + 5,
    S80267a4dbc, S80267a4dbc_last = S80267a4dbc + 2,
    S134744d1c4, S134744d1c4_last = S134744d1c4 + 5,
    Sdecb6074cc, Sdecb6074cc_last = Sdecb6074cc + 3,
    S7f9058202e, S7f9058202e_last = S7f9058202e + 1,
    Sc4c3602f48, Sc4c3602f48_last = Sc4c3602f48 + 1,
    S1d579ad777, S1d579ad777_last = S1d579ad777 + 4,
    S68d70ba394, S68d70ba394_last = S68d70ba394 + 1,
    S9dd1c99ae9, S9dd1c99ae9_last = S9dd1c99ae9 + 1,
    Sb78adc8434, Sb78adc8434_last = Sb78adc8434 + 1,
    Se86e52e01f, Se86e52e01f_last = Se86e52e01f + 7,
    S8301d048b2, S8301d048b2_last = S8301d048b2 + 5,
    Sd0a4790a41, Sd0a4790a41_last = Sd0a4790a41 + 5,
    S0cbf9d1183, S0cbf9d1183_last = S0cbf9d1183 + 1,
    Sc96cc98201, Sc96cc98201_last = Sc96cc98201 + 1,
    S533367d729, S533367d729_last = S533367d729 + 3,
    S25bb383eb3, S25bb383eb3_last = S25bb383eb3 + 1,
    S50b27e8ef0, S50b27e8ef0_last = S50b27e8ef0 + 1,
    Sd1ea854e8f, Sd1ea854e8f_last = Sd1ea854e8f + 1,
    Se4eca58678, Se4eca58678_last = Se4eca58678 + 3,
    Sb6dff2086f, Sb6dff2086f_last = Sb6dff2086f + 2,
    Sf0c5a77979, Sf0c5a77979_last = Sf0c5a77979 + 5,
    Sbbe8f4104a, Sbbe8f4104a_last = Sbbe8f4104a + 5,
    S7391a50fd5, S7391a50fd5_last = S7391a50fd5 + 2,
    Sce2bfa6e46, Sce2bfa6e46_last = Sce2bfa6e46 + 15,
    S5c8e88abdd, S5c8e88abdd_last = S5c8e88abdd + 5,
    Sb0378de9b9, Sb0378de9b9_last = Sb0378de9b9 + 6,
    Sc296dc6ab9, Sc296dc6ab9_last = Sc296dc6ab9 + 3,
    S7c0412af53, S7c0412af53_last = S7c0412af53 + 4,
    S58b6b96f03, S58b6b96f03_last = S58b6b96f03 + 5,
    S1bac5239eb, S1bac5239eb_last = S1bac5239eb + 2,
    Sd41f98bbb3, Sd41f98bbb3_last = Sd41f98bbb3 + 4,
    S3798f30e6e, S3798f30e6e_last = S3798f30e6e + 1,
    Sb8ca35cf64, Sb8ca35cf64_last = Sb8ca35cf64 + 1,
    S91ab953e4a, S91ab953e4a_last = S91ab953e4a + 7,
    Sbb1e783013, Sbb1e783013_last = Sbb1e783013 + 1,
    Sf25ab62c34, Sf25ab62c34_last = Sf25ab62c34 + 1,
    S1b03edcbc3, S1b03edcbc3_last = S1b03edcbc3 + 2,
    Sbd5a575ff4, Sbd5a575ff4_last = Sbd5a575ff4 + 1,
    Sf18c8b485e, Sf18c8b485e_last = Sf18c8b485e + 2,
    S40e1bbdfb7, S40e1bbdfb7_last = S40e1bbdfb7 + 7,
    Se2154adfc0, Se2154adfc0_last = Se2154adfc0 + 3,
    S45f38893cf, S45f38893cf_last = S45f38893cf + 2,
    S2fcd9d979b, S2fcd9d979b_last = S2fcd9d979b + 1,
    Sbffce5cd1d, Sbffce5cd1d_last = Sbffce5cd1d + 1,
    Sb7ca921254, Sb7ca921254_last = Sb7ca921254 + 1,
    S97a7393315, S97a7393315_last = S97a7393315 + 1,
    S21590d3290, S21590d3290_last = S21590d3290 + 1,
    Sac5ac005b6, Sac5ac005b6_last = Sac5ac005b6 + 2,
    Sb96f9002c9, Sb96f9002c9_last = Sb96f9002c9 + 1,
    S8aa20d08b8, S8aa20d08b8_last = S8aa20d08b8 + 2,
    Scc22870394, Scc22870394_last = Scc22870394 + 2,
    Sc72b3b7c48, Sc72b3b7c48_last = Sc72b3b7c48 + 5,
    Sfd7392e8a4, Sfd7392e8a4_last = Sfd7392e8a4 + 1,
    S9f4ecf0b8a, S9f4ecf0b8a_last = S9f4ecf0b8a + 2,
    S5990a7a88c, S5990a7a88c_last = S5990a7a88c + 2,
    S56b065e305, S56b065e305_last = S56b065e305 + 2,
    Sff04563b2a, Sff04563b2a_last = Sff04563b2a + 1,
    S7559119452, S7559119452_last = S7559119452 + 3,
    S894133f135, S894133f135_last = S894133f135 + 1,
    Sc3565b756f, Sc3565b756f_last = Sc3565b756f + 1,
    S4848f0530b, S4848f0530b_last = S4848f0530b + 2,
    Sb34d5b0f98, Sb34d5b0f98_last = Sb34d5b0f98 + 3,
    S3ebaf56472, S3ebaf56472_last = S3ebaf56472 + 1,
    Scafa9e196b, Scafa9e196b_last = Scafa9e196b + 3,
    S0f9dd748aa, S0f9dd748aa_last = S0f9dd748aa + 1,
    Sa42e2cb4bd, Sa42e2cb4bd_last = Sa42e2cb4bd + 3,
    S5e3ddc5a4c, S5e3ddc5a4c_last = S5e3ddc5a4c + 3,
    S166115b3a0, S166115b3a0_last = S166115b3a0 + 1,
    S0cc52fec32, S0cc52fec32_last = S0cc52fec32 + 1,
    S30f132ff95, S30f132ff95_last = S30f132ff95 + 3,
    S76ea2e067c, S76ea2e067c_last = S76ea2e067c + 3,
    S34ea6738a9, S34ea6738a9_last = S34ea6738a9 + 6,
    S94c91370bc, S94c91370bc_last = S94c91370bc + 1,
    S1d99b4ef78, S1d99b4ef78_last = S1d99b4ef78 + 2,
    Sbba60b8d48, Sbba60b8d48_last = Sbba60b8d48 + 2,
    S25b58f897b, S25b58f897b_last = S25b58f897b + 2,
    S0ae201128d, S0ae201128d_last = S0ae201128d + 12,
    Se0f98b8bc7, Se0f98b8bc7_last = Se0f98b8bc7 + 5,
    Sd6fbe6bc4a, Sd6fbe6bc4a_last = Sd6fbe6bc4a + 7,
    S9229e5c115, S9229e5c115_last = S9229e5c115 + 7,
    S2fddf6b9c5, S2fddf6b9c5_last = S2fddf6b9c5 + 5,
    S2d82403b67, S2d82403b67_last = S2d82403b67 + 5,
    Sa7816b923f, Sa7816b923f_last = Sa7816b923f + 1,
    Sa13e6266c4, Sa13e6266c4_last = Sa13e6266c4 + 1,
    S5ee5f0809c, S5ee5f0809c_last = S5ee5f0809c + 1,
    S15afd3140b, S15afd3140b_last = S15afd3140b + 2,
    S7afbcea651, S7afbcea651_last = S7afbcea651 + 14,
    Sb0c140edaf, Sb0c140edaf_last = Sb0c140edaf + 13,
    S29a7401d1c, S29a7401d1c_last = S29a7401d1c + 4,
    S8acbe272ca, S8acbe272ca_last = S8acbe272ca + 2,
    S1f92a97242, S1f92a97242_last = S1f92a97242 + 1,
    S4be1cd71e7, S4be1cd71e7_last = S4be1cd71e7 + 2,
    S6d40d96289, S6d40d96289_last = S6d40d96289 + 3,
    S7cc02c3a9f, S7cc02c3a9f_last = S7cc02c3a9f + 1,
    S8cc58cb561, S8cc58cb561_last = S8cc58cb561 + 1,
    S523225847e, S523225847e_last = S523225847e + 5,
    S6bcf507c61, S6bcf507c61_last = S6bcf507c61 + 1,
    S305869253a, S305869253a_last = S305869253a + 1,
    S526d0a3ffb, S526d0a3ffb_last = S526d0a3ffb + 1,
    S0a73823c41, S0a73823c41_last = S0a73823c41 + 5,
    S53395e7453, S53395e7453_last = S53395e7453 + 1,
    Sa3520ce6bc, Sa3520ce6bc_last = Sa3520ce6bc + 1,
    Sc35f420bc6, Sc35f420bc6_last = Sc35f420bc6 + 1,
    Sc9aa9f5e78, Sc9aa9f5e78_last = Sc9aa9f5e78 + 8,
    S729c70cfbb, S729c70cfbb_last = S729c70cfbb + 1,
    S152440dc48, S152440dc48_last = S152440dc48 + 2,
    S65085a97f1, S65085a97f1_last = S65085a97f1 + 5,
    S7ee00f3f86, S7ee00f3f86_last = S7ee00f3f86 + 2,
    S115704dc18, S115704dc18_last = S115704dc18 + 4,
    S64b22045a6, S64b22045a6_last = S64b22045a6 + 5,
    Sbbab9aaaeb, Sbbab9aaaeb_last = Sbbab9aaaeb + 1,
    S962b93e605, S962b93e605_last = S962b93e605 + 2,
    S3824284cd2, S3824284cd2_last = S3824284cd2 + 2,
    S260f968118, S260f968118_last = S260f968118 + 2,
    Sf02852cdc5, Sf02852cdc5_last = Sf02852cdc5 + 2,
    S7cadf294d1, S7cadf294d1_last = S7cadf294d1 + 2,
    S3f40f024f9, S3f40f024f9_last = S3f40f024f9 + 8,
    S0cdb9618a3, S0cdb9618a3_last = S0cdb9618a3 + 1,
    S4b5e450d3a, S4b5e450d3a_last = S4b5e450d3a + 1,
    S1d64009526, S1d64009526_last = S1d64009526 + 1,
    Sf415e591e9, Sf415e591e9_last = Sf415e591e9 + 1,
    S62b69a893c, S62b69a893c_last = S62b69a893c + 2,
    S9afba67320, S9afba67320_last = S9afba67320 + 5,
    Se323f3955e, Se323f3955e_last = Se323f3955e + 2,
    S304c9d2567, S304c9d2567_last = S304c9d2567 + 1,
    S49ad89b43b, S49ad89b43b_last = S49ad89b43b + 1,
    Se353453bf5, Se353453bf5_last = Se353453bf5 + 2,
    Sd63d38e142, Sd63d38e142_last = Sd63d38e142 + 4,
    Sa294103c62, Sa294103c62_last = Sa294103c62 + 2,
    S72c4ffe2f3, S72c4ffe2f3_last = S72c4ffe2f3 + 1,
    S33ec960430, S33ec960430_last = S33ec960430 + 4,
    S5c7bcf2a38, S5c7bcf2a38_last = S5c7bcf2a38 + 4,
    S085b477855, S085b477855_last = S085b477855 + 1,
    S01082578f1, S01082578f1_last = S01082578f1 + 1,
    Sdcf33d793f, Sdcf33d793f_last = Sdcf33d793f + 1,
    Sd4bd5863c7, Sd4bd5863c7_last = Sd4bd5863c7 + 1,
    S9a5ef36d8d, S9a5ef36d8d_last = S9a5ef36d8d + 2,
    Sf6e5e8f331, Sf6e5e8f331_last = Sf6e5e8f331 + 19,
    S72f7f124fa, S72f7f124fa_last = S72f7f124fa + 19,
    S3da7a75490, S3da7a75490_last = S3da7a75490 + 5,
    S81081b7d2b, S81081b7d2b_last = S81081b7d2b + 12,
    Se0d527d244, Se0d527d244_last = Se0d527d244 + 8,
    S2fdb0aa39f, S2fdb0aa39f_last = S2fdb0aa39f + 5,
    Sc12d977abc, Sc12d977abc_last = Sc12d977abc + 3,
    S83485f8521, S83485f8521_last = S83485f8521 + 8,
    Se1bc79b7c0, Se1bc79b7c0_last = Se1bc79b7c0 + 3,
    S12673e570d, S12673e570d_last = S12673e570d + 2,
    S0b8223c6af, S0b8223c6af_last = S0b8223c6af + 3,
    Scbd4b97edb, Scbd4b97edb_last = Scbd4b97edb + 12,
    Sd4f58e91a3, Sd4f58e91a3_last = Sd4f58e91a3 + 6,
    S1c37753239, S1c37753239_last = S1c37753239 + 5,
    Sd84468b202, Sd84468b202_last = Sd84468b202 + 11,
    Scf08965997, Scf08965997_last = Scf08965997 + 4,
    Sfd3adb39cf, Sfd3adb39cf_last = Sfd3adb39cf + 2,
    S368aad5596, S368aad5596_last = S368aad5596 + 1,
    Sd0090b7c1d, Sd0090b7c1d_last = Sd0090b7c1d + 2,
    Scba8cc7804, Scba8cc7804_last = Scba8cc7804 + 2,
    S15a3d2afbd, S15a3d2afbd_last = S15a3d2afbd + 3,
    Sc990b06e51, Sc990b06e51_last = Sc990b06e51 + 2,
    S0d588d313f, S0d588d313f_last = S0d588d313f + 7,
    Sb5d054ac43, Sb5d054ac43_last = Sb5d054ac43 + 1,
    S156a043ace, S156a043ace_last = S156a043ace + 2,
    Scca5454f6b, Scca5454f6b_last = Scca5454f6b + 2,
    S5e4c62fc26, S5e4c62fc26_last = S5e4c62fc26 + 1,
    S57478d7669, S57478d7669_last = S57478d7669 + 2,
    S4c4944b668, S4c4944b668_last = S4c4944b668 + 2,
    Sc2636f8f66, Sc2636f8f66_last = Sc2636f8f66 + 4,
    S75b6529f48, S75b6529f48_last = S75b6529f48 + 5,
    Sf7c5366f9a, Sf7c5366f9a_last = Sf7c5366f9a + 2,
    Sd0cd6fc6db, Sd0cd6fc6db_last = Sd0cd6fc6db + 2,
    S8e4b1a9b5e, S8e4b1a9b5e_last = S8e4b1a9b5e + 4,
    S9d4005cb5c, S9d4005cb5c_last = S9d4005cb5c + 1,
    Safc99a9b71, Safc99a9b71_last = Safc99a9b71 + 1,
    Sd32e64a035, Sd32e64a035_last = Sd32e64a035 + 3,
    Sc3864713b3, Sc3864713b3_last = Sc3864713b3 + 1,
    S54c59921a9, S54c59921a9_last = S54c59921a9 + 2,
    Se1aae45e22, Se1aae45e22_last = Se1aae45e22 + 2,
    S7963fdd324, S7963fdd324_last = S7963fdd324 + 0,
    S4c110cda46, S4c110cda46_last = S4c110cda46 + 1,
    S8c682de44a, S8c682de44a_last = S8c682de44a + 1,
    S2812cfd186, S2812cfd186_last = S2812cfd186 + 1,
    Se30050e66b, Se30050e66b_last = Se30050e66b + 1,
    Se4f9846a2c, Se4f9846a2c_last = Se4f9846a2c + 1,
    S5a3445257d, S5a3445257d_last = S5a3445257d + 2,
    Sc3402743fd, Sc3402743fd_last = Sc3402743fd + 2,
    Sbc7295803a, Sbc7295803a_last = Sbc7295803a + 1,
    Sc31174ca3c, Sc31174ca3c_last = Sc31174ca3c + 1,
    S5c9dd69e19, S5c9dd69e19_last = S5c9dd69e19 + 1,
    Sdba63010a0, Sdba63010a0_last = Sdba63010a0 + 4,
    S00e6a68355, S00e6a68355_last = S00e6a68355 + 1,
    S0c7ed0d626, S0c7ed0d626_last = S0c7ed0d626 + 2,
    S520caf3b8d, S520caf3b8d_last = S520caf3b8d + 3,
    S7638fc4aa8, S7638fc4aa8_last = S7638fc4aa8 + 1,
    S229fa6464b, S229fa6464b_last = S229fa6464b + 2,
    S570926a205, S570926a205_last = S570926a205 + 2,
    S8799375a3b, S8799375a3b_last = S8799375a3b + 2,
    S32be1f1ea0, S32be1f1ea0_last = S32be1f1ea0 + 2,
    Sc65f5086fb, Sc65f5086fb_last = Sc65f5086fb + 4,
    S1287c26395, S1287c26395_last = S1287c26395 + 3,
    S53e39dddc8, S53e39dddc8_last = S53e39dddc8 + 1,
    S2783d61479, S2783d61479_last = S2783d61479 + 1,
    Sbe4e46e124, Sbe4e46e124_last = Sbe4e46e124 + 15,
    Sf10a9f9358, Sf10a9f9358_last = Sf10a9f9358 + 2,
    S872a823df1, S872a823df1_last = S872a823df1 + 3,
    Sf65364f536, Sf65364f536_last = Sf65364f536 + 2,
    S1974418fa7, S1974418fa7_last = S1974418fa7 + 4,
    S8f1daab575, S8f1daab575_last = S8f1daab575 + 1,
    Sfd700e3de9, Sfd700e3de9_last = Sfd700e3de9 + 2,
    S55a8df6fd4, S55a8df6fd4_last = S55a8df6fd4 + 5,
    S4be1d34c4d, S4be1d34c4d_last = S4be1d34c4d + 12,
    Sc8dec3dae1, Sc8dec3dae1_last = Sc8dec3dae1 + 8,
    Sc598be93c2, Sc598be93c2_last = Sc598be93c2 + 5,
    S5910e11a77, S5910e11a77_last = S5910e11a77 + 6,
    S021309546a, S021309546a_last = S021309546a + 1,
    Sce0e888930, Sce0e888930_last = Sce0e888930 + 2,
    S219b93ec0d, S219b93ec0d_last = S219b93ec0d + 2,
    S1d4380117d, S1d4380117d_last = S1d4380117d + 1,
    Sa7b5d7271c, Sa7b5d7271c_last = Sa7b5d7271c + 1,
    S9d95d10d41, S9d95d10d41_last = S9d95d10d41 + 1,
    S0bf4c8d38c, S0bf4c8d38c_last = S0bf4c8d38c + 1,
    Sdcaab36492, Sdcaab36492_last = Sdcaab36492 + 1,
    S6f91880468, S6f91880468_last = S6f91880468 + 5,
    S0c3ee38b72, S0c3ee38b72_last = S0c3ee38b72 + 2,
    Sb77b3f8c95, Sb77b3f8c95_last = Sb77b3f8c95 + 3,
    Se99fa12882, Se99fa12882_last = Se99fa12882 + 1,
    S5fe8c5e123, S5fe8c5e123_last = S5fe8c5e123 + 1,
    S9c40edee50, S9c40edee50_last = S9c40edee50 + 1,
    Sc259a4bb7e, Sc259a4bb7e_last = Sc259a4bb7e + 1,
    S0321d54b20, S0321d54b20_last = S0321d54b20 + 1,
    Sf3ca695140, Sf3ca695140_last = Sf3ca695140 + 2,
    S2ba1bf7f5c, S2ba1bf7f5c_last = S2ba1bf7f5c + 1,
    S38032c8e53, S38032c8e53_last = S38032c8e53 + 1,
    S098b654a11, S098b654a11_last = S098b654a11 + 3,
    S1790118cad, S1790118cad_last = S1790118cad + 2,
    Sfc38ab301b, Sfc38ab301b_last = Sfc38ab301b + 8,
    S1deac852aa, S1deac852aa_last = S1deac852aa + 5,
    S8ff5609fc0, S8ff5609fc0_last = S8ff5609fc0 + 4,
    Sb6662f301e, Sb6662f301e_last = Sb6662f301e + 14,
    Sc07585a1a8, Sc07585a1a8_last = Sc07585a1a8 + 5,
    S95dc3e7d34, S95dc3e7d34_last = S95dc3e7d34 + 6,
    Scf2895764b, Scf2895764b_last = Scf2895764b + 4,
    Se0e155c89f, Se0e155c89f_last = Se0e155c89f + 3,
    S20888d8481, S20888d8481_last = S20888d8481 + 2,
    Sbb587b639b, Sbb587b639b_last = Sbb587b639b + 2,
    Sf6c590142a, Sf6c590142a_last = Sf6c590142a + 1,
    Sa08a496e6f, Sa08a496e6f_last = Sa08a496e6f + 1,
    Sb73c94b094, Sb73c94b094_last = Sb73c94b094 + 1,
    S329c717c18, S329c717c18_last = S329c717c18 + 1,
    S8aa6648a9f, S8aa6648a9f_last = S8aa6648a9f + 1,
    S31319178a0, S31319178a0_last = S31319178a0 + 1,
    Sa7f5a76656, Sa7f5a76656_last = Sa7f5a76656 + 1,
    S968807f9a6, S968807f9a6_last = S968807f9a6 + 1,
    Sb9542f2e6d, Sb9542f2e6d_last = Sb9542f2e6d + 1,
    Sbd52554ac5, Sbd52554ac5_last = Sbd52554ac5 + 2,
    S290115cfdb, S290115cfdb_last = S290115cfdb + 1,
    S42089b404f, S42089b404f_last = S42089b404f + 2,
    S987746bc3d, S987746bc3d_last = S987746bc3d + 2,
    S474b2927cf, S474b2927cf_last = S474b2927cf + 5,
    S9ef7f3f392, S9ef7f3f392_last = S9ef7f3f392 + 1,
    Sf4e9d8f7f2, Sf4e9d8f7f2_last = Sf4e9d8f7f2 + 2,
    Sd35c91c040, Sd35c91c040_last = Sd35c91c040 + 10,
    S700ee6130a, S700ee6130a_last = S700ee6130a + 1,
    S6c5412139f, S6c5412139f_last = S6c5412139f + 2,
    Sb51cba57f4, Sb51cba57f4_last = Sb51cba57f4 + 2,
    S4c2972e090, S4c2972e090_last = S4c2972e090 + 1,
    S4829c8bacf, S4829c8bacf_last = S4829c8bacf + 1,
    S2928b9ba97, S2928b9ba97_last = S2928b9ba97 + 1,
    Sf1393eb0a9, Sf1393eb0a9_last = Sf1393eb0a9 + 1,
    Sf4b8d5bee3, Sf4b8d5bee3_last = Sf4b8d5bee3 + 1,
    S8a539d4649, S8a539d4649_last = S8a539d4649 + 2,
    S36b2fe0fbe, S36b2fe0fbe_last = S36b2fe0fbe + 1,
    Sf6fc6763a9, Sf6fc6763a9_last = Sf6fc6763a9 + 1,
    Scc69c3bfc1, Scc69c3bfc1_last = Scc69c3bfc1 + 1,
    S7fd06daf83, S7fd06daf83_last = S7fd06daf83 + 1,
    S2223cc07af, S2223cc07af_last = S2223cc07af + 1,
    S47299088b5, S47299088b5_last = S47299088b5 + 8,
    Sd4b20f8c52, Sd4b20f8c52_last = Sd4b20f8c52 + 2,
    Sc7df68a8f8, Sc7df68a8f8_last = Sc7df68a8f8 + 2,
    S01ca08bae5, S01ca08bae5_last = S01ca08bae5 + 1,
    S94448f7196, S94448f7196_last = S94448f7196 + 1,
    Sf795da9fea, Sf795da9fea_last = Sf795da9fea + 3,
    Sb22215544b, Sb22215544b_last = Sb22215544b + 3,
    S2e2d47c392, S2e2d47c392_last = S2e2d47c392 + 2,
    S4aa2797ea4, S4aa2797ea4_last = S4aa2797ea4 + 2,
    S70a10619c0, S70a10619c0_last = S70a10619c0 + 8,
    Sc7536df7b1, Sc7536df7b1_last = Sc7536df7b1 + 4,
    S1dedf58f51, S1dedf58f51_last = S1dedf58f51 + 8,
    Se58212a493, Se58212a493_last = Se58212a493 + 1,
    S85d3f27783, S85d3f27783_last = S85d3f27783 + 3,
    Sced180a551, Sced180a551_last = Sced180a551 + 2,
    S2d458b95bd, S2d458b95bd_last = S2d458b95bd + 1,
    S6b3627e344, S6b3627e344_last = S6b3627e344 + 2,
    S843d7d0005, S843d7d0005_last = S843d7d0005 + 1,
    Sc91bd22b76, Sc91bd22b76_last = Sc91bd22b76 + 15,
    S471ff31cab, S471ff31cab_last = S471ff31cab + 1,
    S7e5cc065f5, S7e5cc065f5_last = S7e5cc065f5 + 1,
    S359bc77167, S359bc77167_last = S359bc77167 + 2,
    Sc50c873976, Sc50c873976_last = Sc50c873976 + 8,
    Sb7a78b6d76, Sb7a78b6d76_last = Sb7a78b6d76 + 5,
    S5db9acb805, S5db9acb805_last = S5db9acb805 + 2,
    S661113d815, S661113d815_last = S661113d815 + 5,
    S3bb2eef4f7, S3bb2eef4f7_last = S3bb2eef4f7 + 2,
    Sc5f234a81f, Sc5f234a81f_last = Sc5f234a81f + 2,
    Sdd2fe2bc3f, Sdd2fe2bc3f_last = Sdd2fe2bc3f + 2,
    S34de76c60a, S34de76c60a_last = S34de76c60a + 2,
    Saa0b80f36b, Saa0b80f36b_last = Saa0b80f36b + 5,
    S440ead90ed, S440ead90ed_last = S440ead90ed + 2,
    S97fb9b4020, S97fb9b4020_last = S97fb9b4020 + 2,
    S69e7a73f3a, S69e7a73f3a_last = S69e7a73f3a + 1,
    S67314a49a3, S67314a49a3_last = S67314a49a3 + 2,
    Sf116eda574, Sf116eda574_last = Sf116eda574 + 2,
    S407525a5b7, S407525a5b7_last = S407525a5b7 + 2,
    S08e73f1a00, S08e73f1a00_last = S08e73f1a00 + 5,
    Sc7aee5a4a6, Sc7aee5a4a6_last = Sc7aee5a4a6 + 2,
    S3c7920d4da, S3c7920d4da_last = S3c7920d4da + 2,
    S6cf5a3886f, S6cf5a3886f_last = S6cf5a3886f + 5,
    S2023f2f3cb, S2023f2f3cb_last = S2023f2f3cb + 5,
    S36f367b701, S36f367b701_last = S36f367b701 + 5,
    Scdfe72fe5d, Scdfe72fe5d_last = Scdfe72fe5d + 5,
    S1a1bb7d0bc, S1a1bb7d0bc_last = S1a1bb7d0bc + 2,
    S2d8c291a26, S2d8c291a26_last = S2d8c291a26 + 5,
    Sa5d4c1a238, Sa5d4c1a238_last = Sa5d4c1a238 + 5,
    S4fcb011a85, S4fcb011a85_last = S4fcb011a85 + 2,
    S914f3ef02a, S914f3ef02a_last = S914f3ef02a + 2,
    Sbbd38ca5ba, Sbbd38ca5ba_last = Sbbd38ca5ba + 5,
    Scc3c0966c9, Scc3c0966c9_last = Scc3c0966c9 + 5,
    Se333848dc0, Se333848dc0_last = Se333848dc0 + 5,
    Sf0bd2df2b5, Sf0bd2df2b5_last = Sf0bd2df2b5 + 5,
    S1b51ddb0b9, S1b51ddb0b9_last = S1b51ddb0b9 + 5,
    Se0c6c72ed3, Se0c6c72ed3_last = Se0c6c72ed3 + 5,
    S125dc3f48d, S125dc3f48d_last = S125dc3f48d + 5,
    S6a7323175a, S6a7323175a_last = S6a7323175a + 5,
    S60662ce6a0, S60662ce6a0_last = S60662ce6a0 + 5,
    S90eb2feb56, S90eb2feb56_last = S90eb2feb56 + 2,
    S42ad5ff677, S42ad5ff677_last = S42ad5ff677 + 5,
    Sa6ca105f49, Sa6ca105f49_last = Sa6ca105f49 + 5,
    S59b7ef222f, S59b7ef222f_last = S59b7ef222f + 5,
    S1ef96c4875, S1ef96c4875_last = S1ef96c4875 + 5,
    S3a00e983ec, S3a00e983ec_last = S3a00e983ec + 5,
    S6ccd55e899, S6ccd55e899_last = S6ccd55e899 + 5,
    S928783f80e, S928783f80e_last = S928783f80e + 5,
    S492f415521, S492f415521_last = S492f415521 + 6,
    S4f23390e70, S4f23390e70_last = S4f23390e70 + 5,
    S09bf40e066, S09bf40e066_last = S09bf40e066 + 5,
    S09ae441f7d, S09ae441f7d_last = S09ae441f7d + 5,
    S8813867127, S8813867127_last = S8813867127 + 5,
    Seb5b7bb980, Seb5b7bb980_last = Seb5b7bb980 + 5,
    Sd10ef8e10f, Sd10ef8e10f_last = Sd10ef8e10f + 5,
    Se00f16b0d5, Se00f16b0d5_last = Se00f16b0d5 + 5,
    S231b45bf53, S231b45bf53_last = S231b45bf53 + 2,
    S092a555aee, S092a555aee_last = S092a555aee + 1,
    S5919882e0c, S5919882e0c_last = S5919882e0c + 2,
    S719b065910, S719b065910_last = S719b065910 + 5,
    Sebe27f8338, Sebe27f8338_last = Sebe27f8338 + 5,
    Se6b899871b, Se6b899871b_last = Se6b899871b + 5,
    S35e0aaf417, S35e0aaf417_last = S35e0aaf417 + 5,
    S8065f4c92c, S8065f4c92c_last = S8065f4c92c + 5,
    Sb1d90dd9ff, Sb1d90dd9ff_last = Sb1d90dd9ff + 2,
    S26bcd730f8, S26bcd730f8_last = S26bcd730f8 + 2,
    Sc78a01220b, Sc78a01220b_last = Sc78a01220b + 1,
    S8e18aad40f, S8e18aad40f_last = S8e18aad40f + 2,
    S4613ec3922, S4613ec3922_last = S4613ec3922 + 5,
    Se9d1eedc7b, Se9d1eedc7b_last = Se9d1eedc7b + 5,
    S8cdbc5f413, S8cdbc5f413_last = S8cdbc5f413 + 5,
    Sb54ff93255, Sb54ff93255_last = Sb54ff93255 + 1,
    S70ff2ecaec, S70ff2ecaec_last = S70ff2ecaec + 2,
    S03789320db, S03789320db_last = S03789320db + 1,
    Sf8298be33d, Sf8298be33d_last = Sf8298be33d + 0,
    S80dfc7651b, S80dfc7651b_last = S80dfc7651b + 4,
    Saa88206ab4, Saa88206ab4_last = Saa88206ab4 + 1,
    S69a43f7793, S69a43f7793_last = S69a43f7793 + 2,
    Sf7ba37ac96, Sf7ba37ac96_last = Sf7ba37ac96 + 2,
    S21871ce227, S21871ce227_last = S21871ce227 + 1,
};
const uint64_t fairlead_price_digits[] = {
    6, 12, 12,
    3,
    33,
    11, 11,
    175, 175,
    415, 415,
    455, 455,
    611, 611,
    972, 972,
    1475, 1475,
    1635, 1635,
    1902, 1902,
    2305, 2305,
    2527, 2527,
    8194, 8194,
    9083, 9083,
    11416, 11416,
    66027, 66027,
    1,
    3,
    3,
    4,
    4,
    5, 1,
    5, 15,
    6,
    15,
    16,
    18,
    22,
    33,
    25,
    0, 277778,
    1,
    1, 0,
    1, 1,
    5,
    8, 0,
    75, 0,
    75,
    85, 0,
    611, 0,
    1111, 0,
    2167, 0,
    2778, 0,
    2833, 0,
    3083, 0,
    3333, 0,
    7167, 0,
    8667, 0,
    9667, 0,
    10278, 0,
    20833, 0,
    24167, 0,
    26667,
    2777778, 0,
    283333333333,
    566666666667,
    833333333333,
    1333333333333, 4,
    2833333333333333,
    0, 0,
    0, 0, 0,
    0, 0, 0, 0,
    0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0,
    0, 0, 0,
    0, 0, 1,
    0, 0, 2,
    0, 0, 25,
    0, 0, 0, 0,
    0, 0, 4,
    0, 0, 8,
    0, 18, 5,
    0, 28, 5,
    0, 28, 5,
    1, 1, 5,
    1, 0,
    1, 1,
    1, 3,
    1,
    1, 0,
    1, 0, 5,
    1, 0, 25,
    1, 0, 1,
    1, 0, 5, 0,
    1, 1,
    1, 1, 1,
    1, 1, 5,
    1, 1, 5, 5, 17, 5, 5, 17,
    1, 2,
    1, 2, 2, 25,
    1, 3,
    1, 3, 1,
    1, 3, 5,
    1, 3, 5, 5, 17, 15, 15, 52,
    1, 4,
    1, 4, 1,
    1, 4, 1, 3, 1, 1, 18, 25, 3, 15, 54, 5, 5, 18, 4, 2, 2, 72, 35,
    1, 4, 1, 3, 1, 18, 25, 3, 5, 54, 5, 5, 18, 4, 2, 2, 72, 35,
    1, 4, 1, 25, 3, 4, 35,
    1, 4, 2,
    1, 4, 25, 0,
    1, 4, 25, 5, 5, 2, 2, 8,
    1, 4, 25, 5, 2,
    1, 5,
    1, 5, 1,
    1, 5, 1, 125, 625, 3125, 2, 1, 625, 5, 25, 5, 5, 25, 5, 25, 125, 25, 1,
    1, 5, 1, 125, 625, 2, 1, 625, 5, 5, 5, 5, 25, 25, 1,
    1, 5, 1, 125, 625, 2, 1, 5, 5, 25, 1,
    1, 5, 1, 125, 625, 5, 5, 25,
    1, 5, 1, 125, 25, 125, 2, 125, 5, 625, 1, 625, 25, 2, 1, 2, 1, 4, 5, 1, 5, 2, 2, 1, 2, 1, 4, 5, 1, 5, 2, 75, 375, 0, 375, 15, 25, 0, 25, 1, 1,
    1, 5, 1, 125, 25, 2, 2, 75,
    1, 5, 1, 125, 25, 2, 2, 75, 1,
    1, 5, 1, 2, 2, 75,
    1, 5, 1,
    1, 15,
    1, 15, 5,
    1, 32,
    1, 34,
    1, 45,
    1, 95,
    1, 1,
    1, 1, 8, 12, 5,
    1, 2,
    1, 2, 2,
    1, 2, 2, 4, 1, 2, 4,
    1, 2, 1, 2,
    1, 2, 125, 7, 5, 2, 1, 35,
    1, 2, 125, 7, 5, 2, 35,
    1, 2, 5, 2,
    1, 2, 5, 2, 1,
    1, 3,
    1, 3, 2,
    1, 3, 5, 15,
    1, 4, 2, 2, 1, 45, 35, 3, 2,
    1, 4, 25, 0, 25,
    1, 4, 4,
    1, 5,
    1, 5, 1,
    1, 5, 1, 125,
    1, 5, 1, 125, 2,
    1, 5, 1, 125, 2, 625, 5, 5, 25,
    1, 5, 1, 125, 2, 5, 25,
    1, 5, 1, 3, 6, 18, 3, 6, 18, 15, 6, 9,
    1, 5, 1, 5, 1, 5, 5, 25, 14,
    1, 5, 1, 14,
    1, 5, 3, 6, 18, 15, 6, 9,
    1, 5, 8, 14, 5,
    1, 32,
    1, 32, 1,
    1, 32, 2, 0,
    1, 32, 5, 175, 16, 56,
    1, 405, 17,
    1, 405, 17, 17, 1, 405,
    1, 32000000000000003, 20000000000000002,
    1, 1,
    1, 3,
    1, 3, 5, 15,
    1, 4, 25,
    1, 4, 25, 1,
    1, 5,
    1, 5, 1,
    1, 5, 1, 125,
    1, 5, 1, 125, 2, 625, 5, 5, 25, 1,
    1, 5, 1, 125, 2, 1,
    1, 5, 1, 125, 25, 125, 125, 5, 15, 625, 625, 25, 75, 2, 1, 1, 4, 12, 5, 5, 2, 6, 2, 1, 1, 4, 12, 5, 5, 2, 6, 75, 375, 375, 15, 45, 25, 25, 1, 3, 1,
    1, 5, 1, 125, 25, 15, 75, 2, 12, 6, 2, 12, 6, 75, 45, 3,
    1, 5, 1, 125, 25, 2, 2, 75,
    1, 5, 1, 125, 25, 2, 2, 75, 1,
    1, 5, 25,
    1, 5, 25, 125,
    1, 5, 25, 125, 2,
    1, 5, 25, 125, 2, 625, 125, 5, 25, 1,
    1, 5, 25, 125, 2, 1,
    1, 28,
    1, 0,
    2, 0,
    2, 0, 1, 0,
    2, 1,
    2, 2,
    2, 4,
    2, 5,
    2, 6,
    2, 0,
    2, 0, 1,
    2, 0, 65, 325, 45, 225, 1, 12, 6,
    2, 1,
    2, 2,
    2, 2, 1,
    2, 2, 2,
    2, 2, 1, 1, 35, 1, 1, 35,
    2, 2,
    2, 3,
    2, 4,
    2, 4, 4,
    2, 4, 16,
    2, 5,
    2, 5, 4,
    2, 5, 5,
    2, 6,
    2, 6, 1, 1, 35, 3, 3, 105,
    2, 7,
    2, 8,
    2, 8, 5, 25, 1, 4,
    2, 11,
    2, 12, 2,
    2, 12, 2, 25,
    2, 12, 2, 25, 5, 4, 4, 18,
    2, 12, 2, 25, 5, 25, 25, 1, 125, 125, 5, 4, 2, 2, 8, 1, 1, 4, 4, 2, 2, 8, 1, 1, 4, 18, 9, 9, 36, 6, 6, 24, 1,
    2, 12, 2, 25, 5, 25, 1, 125, 5, 4, 2, 8, 1, 4, 4, 2, 8, 1, 4, 18, 9, 36, 6, 24, 1,
    2, 12, 2, 25, 5, 4, 4, 18,
    2, 12, 2, 4, 4, 18,
    2, 15,
    2, 16, 6, 3, 48, 24,
    2, 26,
    2, 65, 3,
    2, 75, 2,
    2, 78,
    2, 88, 11,
    2, 95,
    2, 115, 4,
    2, 125, 2,
    2, 125, 2, 1, 1, 1, 1, 625, 625, 1,
    2, 125, 2, 4, 4, 25,
    2, 1,
    2, 1, 1,
    2, 1, 1, 25,
    2, 1, 1, 25, 4, 125, 5, 1, 5, 1,
    2, 1, 1, 25, 4, 1,
    2, 1, 1, 25, 5, 25, 25, 1, 3, 125, 125, 5, 15, 2, 1, 1, 4, 12, 5, 5, 2, 6, 4, 2, 2, 8, 24, 1, 1, 4, 12, 15, 75, 75, 3, 9, 5, 5, 2, 6, 1,
    2, 1, 1, 25, 5, 3, 15, 2, 12, 6, 4, 24, 12, 15, 9, 6,
    2, 1, 1, 25, 5, 2, 4, 15,
    2, 1, 1, 25, 5, 2, 4, 15, 1,
    2, 1, 1, 2, 4, 15,
    2, 1, 1, 5, 5, 18, 14, 2, 1, 36, 1, 1, 36, 1, 5, 5, 18, 14,
    2, 1, 1, 5, 5, 18, 14, 1, 1, 36, 1, 5, 5, 18, 14,
    2, 1, 2,
    2, 1, 2, 25,
    2, 1, 2, 25, 4, 125, 1, 1, 5, 1,
    2, 1, 2, 25, 4, 1, 5, 1,
    2, 1, 2, 25, 4, 1,
    2, 1, 2, 25, 5, 25, 25, 1, 125, 125, 5, 4, 2, 2, 8, 1, 1, 4, 4, 2, 2, 8, 1, 1, 4, 15, 75, 75, 3, 5, 5, 2, 1,
    2, 1, 2, 25, 5, 1, 5, 4, 8, 4, 4, 8, 4, 15, 3, 2, 1,
    2, 1, 2, 25, 5, 4, 4, 15,
    2, 1, 2, 25, 5, 4, 4, 15, 1,
    2, 1, 2, 4, 4, 15,
    2, 2,
    2, 2, 1, 1,
    2, 5,
    2, 6,
    2, 6, 2,
    2, 6, 3, 6, 2, 4, 12,
    2, 6, 3, 6, 4, 12,
    2, 6, 5,
    2, 6, 5, 1, 2, 4, 12,
    2, 6, 5, 1, 4, 12,
    2, 6, 5, 25, 875, 1, 35, 3, 105,
    2, 6, 25,
    2, 6, 25, 375, 3, 9,
    2, 8,
    2, 8, 2,
    2, 8, 3,
    2, 8, 5,
    2, 8, 5, 0,
    2, 8, 5, 25, 875, 1, 1, 35, 4, 4, 14, 1,
    2, 8, 5, 875, 1, 35, 4, 14,
    2, 8, 5, 875, 1, 35, 4, 14, 25,
    2, 8, 5, 1, 4,
    2, 8, 2, 3, 5,
    2, 8, 1, 14, 6,
    2, 12,
    2, 12, 2,
    2, 12, 2, 25,
    2, 12, 2, 25, 5, 25, 25, 1, 125, 125, 5, 4, 2, 2, 8, 1, 1, 4, 4, 2, 2, 8, 1, 1, 4, 18, 9, 9, 36, 6, 6, 24, 1,
    2, 12, 2, 25, 5, 25, 1, 125, 5, 4, 2, 8, 1, 4, 4, 2, 8, 1, 4, 18, 9, 36, 6, 24, 1,
    2, 12, 2, 25, 5, 4, 4, 18,
    2, 12, 2, 25, 4, 72, 36, 14, 4, 72, 1, 1, 36, 12, 18, 324, 6, 6, 216, 14,
    2, 12, 2, 25, 4, 72, 36, 14, 4, 72, 1, 36, 12, 18, 324, 6, 216, 14,
    2, 12, 2, 25, 4, 72, 36, 4, 72, 1, 36, 18, 324, 6, 216, 14,
    2, 12, 2, 25, 4, 14, 4, 1, 12, 18, 6, 14,
    2, 12, 2, 4, 72, 2, 2, 36, 14, 4, 72, 1, 1, 36, 18, 324, 6, 6, 216, 14,
    2, 12, 2, 4, 72, 2, 36, 14, 4, 72, 1, 1, 36, 18, 324, 6, 6, 216, 14,
    2, 12, 2, 4, 4, 18,
    2, 12, 2, 4, 4, 18,
    2, 12, 2, 1, 11, 1, 134, 12, 6,
    2, 12, 2,
    2, 12, 11, 1, 6, 35,
    2, 12, 4, 18,
    2, 12, 1, 6, 35,
    2, 8, 1, 4,
    2, 8, 1, 4, 1,
    3, 0,
    3, 3,
    3, 5,
    3, 6,
    3, 8,
    3, 13,
    3, 14,
    3, 15,
    3, 17,
    3, 25,
    3, 165,
    3, 1,
    3, 1, 1,
    3, 2, 15, 7, 2, 1, 5, 2, 1,
    3, 3,
    3, 3, 3,
    3, 3,
    3, 4,
    3, 5,
    3, 6,
    3, 9,
    3, 9, 3,
    3, 9, 55, 55,
    3, 12,
    3, 12, 0,
    3, 12, 3,
    3, 12, 3, 375,
    3, 12, 3, 3,
    3, 12, 4,
    3, 12, 6,
    3, 12, 6, 0, 6,
    3, 12, 6, 75, 375, 15,
    3, 12, 6,
    3, 12, 6, 0, 6,
    3, 12, 6, 12, 6, 24,
    3, 12, 6, 9, 45, 18,
    3, 12, 6, 6,
    3, 12, 7,
    3, 12, 15,
    3, 12, 15, 75, 15, 6,
    3, 12, 15, 15, 52, 6, 6, 21,
    3, 12, 15, 15, 525, 6, 6, 21,
    3, 12, 15, 6,
    3, 14,
    3, 15,
    3, 15, 8, 2, 4, 12, 8, 16, 5, 4, 96, 25,
    3, 15, 8, 16, 5, 4, 96, 25,
    3, 24,
    3, 24, 3, 375,
    3, 25,
    3, 25, 0, 1, 25,
    3, 25, 3,
    3, 25, 3, 1, 3, 3, 54, 25, 1, 5, 18, 15, 15, 54, 25, 125, 125, 45, 35,
    3, 25, 3, 1, 3, 54, 25, 1, 5, 18, 15, 15, 54, 25, 125, 125, 45, 35,
    3, 25, 3, 2, 2, 5, 14, 15, 15, 54, 25, 125, 125, 45, 14,
    3, 25, 3, 15, 15, 54, 14, 15, 15, 54, 25, 125, 125, 45, 14,
    3, 25, 3, 2, 5, 14, 15, 15, 54, 25, 125, 125, 45, 14,
    3, 25, 3, 25, 1, 25, 35,
    3, 25, 3, 1, 25, 35,
    3, 25, 75, 13125, 15, 525, 125, 4375,
    3, 29,
    3, 75,
    3, 265,
    3, 2499999, 3,
    3, 1,
    3, 3,
    3, 3, 15,
    3, 4,
    3, 6,
    3, 6, 15, 3,
    3, 7,
    3, 8, 15,
    3, 12,
    3, 12, 75, 5, 15, 6,
    3, 15,
    3, 15, 3,
    3, 15, 3, 0, 3,
    3, 15, 3, 375,
    3, 15, 3, 375, 6,
    3, 15, 3, 375, 6, 12, 75, 188, 6, 15, 6, 15, 225, 75,
    3, 15, 3, 375, 6, 12, 75, 6, 6, 15, 225, 75,
    3, 15, 3, 375, 6, 12, 75, 6, 6, 15, 225, 75, 1,
    3, 15, 3, 375, 6, 188, 15, 15, 75, 1,
    3, 15, 3, 375, 6, 1875, 15, 15, 75, 1,
    3, 15, 3, 375, 6, 1,
    3, 15, 3, 375, 75, 6, 6, 225, 1,
    3, 15, 3, 375, 1875, 65625, 15, 525, 15, 525, 75, 2625,
    3, 15, 3, 375, 375, 1875,
    3, 15, 1, 14, 6,
    3, 45,
    3, 6,
    3, 6, 15, 3,
    3, 18,
    3, 18, 3, 6, 12, 6, 6, 12, 6, 27, 54, 36,
    3, 18, 3, 6, 6, 3, 3, 15, 15, 27, 135, 135, 9, 9, 1,
    3, 18, 3, 6, 6, 27, 1,
    3, 18, 6, 3, 3, 15, 15, 27, 135, 135, 9, 9, 1,
    3, 18, 6, 3, 15, 15, 27, 135, 9, 9, 1,
    4, 0,
    4, 1,
    4, 4,
    4, 4, 2, 2, 7, 2, 2, 7,
    4, 5,
    4, 8,
    4, 8, 2, 2, 7, 4, 4, 14,
    4, 12,
    4, 14,
    4, 15,
    4, 16,
    4, 17,
    4, 2,
    4, 2, 4,
    4, 2, 8,
    4, 2, 2, 2, 7, 1, 1, 35,
    4, 3, 4,
    4, 3, 15,
    4, 4,
    4, 4, 2, 2,
    4, 4,
    4, 6, 2, 8, 2, 12, 6, 6, 3,
    4, 8,
    4, 8, 8,
    4, 12,
    4, 12, 4,
    4, 12, 12, 4, 12, 36,
    4, 12, 4,
    4, 13,
    4, 16,
    4, 16, 1, 0,
    4, 16, 1, 175, 2, 7, 8, 28,
    4, 16, 1, 175, 2, 7, 8, 28, 25,
    4, 16, 8,
    4, 16, 8, 24, 12, 48,
    4, 24, 5, 3,
    4, 35,
    4, 175, 8,
    4, 2, 2,
    4, 2, 2, 5,
    4, 2, 2, 5, 8, 25, 1, 2, 1, 1,
    4, 2, 2, 5, 8, 25, 1, 25, 125, 1,
    4, 2, 2, 5, 8, 1,
    4, 2, 2, 1, 1, 36, 14, 4, 2, 72, 2, 2, 72, 2, 1, 1, 36, 14,
    4, 2, 2, 25,
    4, 2, 4, 5,
    4, 2, 4, 5, 1, 5, 5, 2, 25, 25, 1, 8, 4, 4, 16, 2, 2, 8, 8, 4, 4, 16, 2, 2, 8, 3, 15, 15, 6, 1, 1, 4, 1,
    4, 2, 4, 5, 1, 5, 2, 25, 1, 8, 4, 16, 2, 8, 8, 4, 16, 2, 8, 3, 15, 6, 1, 4, 1,
    4, 2, 4, 5, 1, 2, 1, 8, 16, 8, 8, 16, 8, 3, 6, 4, 1,
    4, 2, 4, 5, 1, 8, 8, 3,
    4, 2, 4, 8, 8, 3,
    4, 4,
    4, 12,
    4, 16, 1, 5, 2, 8,
    4, 16, 4, 4, 4, 5, 32, 5, 64,
    4, 16, 4, 4, 4, 32, 5, 64,
    4, 24, 4, 4, 4, 5, 32, 5, 64,
    4, 24, 4, 4, 4, 32, 5, 64,
    5, 0,
    5, 1,
    5, 2,
    5, 2, 1, 125, 625, 25,
    5, 2, 25,
    5, 2, 5,
    5, 4,
    5, 4, 2, 2, 5, 4,
    5, 4, 5,
    5, 4, 5, 25, 25, 25, 25, 25, 2, 2, 1,
    5, 4, 5, 25, 25, 2,
    5, 4, 25, 2,
    5, 5,
    5, 8,
    5, 15,
    5, 22,
    5, 25,
    5, 1, 25, 1,
    5, 1, 25, 1, 5,
    5, 2,
    5, 2, 1,
    5, 2, 4,
    5, 2, 3, 3, 3, 12,
    5, 2, 3, 3, 3, 12, 35,
    5, 2, 3, 3, 12, 35,
    5, 2, 3, 12,
    5, 2, 3, 12, 35,
    5, 3,
    5, 3, 1,
    5, 3, 5,
    5, 3, 5, 1, 5, 5, 9, 14, 1, 5, 18, 25, 25, 9, 3, 15, 15, 54, 14,
    5, 3, 5, 1, 9, 14, 1, 5, 18, 25, 25, 9, 3, 15, 15, 54, 14,
    5, 3, 5, 1, 9, 14, 1, 5, 18, 25, 25, 9, 15, 15, 54, 14,
    5, 5,
    5, 5, 25,
    5, 6, 125, 625, 25, 225, 25, 25, 9, 6, 3, 3, 108,
    5, 6, 6,
    5, 7,
    5, 9, 125, 625, 25, 225, 25, 25, 9, 9, 45, 45, 162,
    5, 9, 9,
    5, 12,
    5, 12, 1,
    5, 12, 25, 25, 875, 6, 6, 21,
    5, 12, 25, 6,
    5, 15,
    5, 15, 5,
    5, 15, 25,
    5, 15, 25, 25, 88, 75, 75, 263,
    5, 15, 25, 75,
    5, 22, 1,
    5, 25, 2,
    5, 28,
    5, 101,
    5, 215, 1,
    5, 215, 4,
    5, 2, 25, 2, 1, 2,
    5, 2, 25, 4, 8,
    5, 3, 5,
    5, 3, 5, 1, 5, 5, 25, 25, 125, 1, 5, 5, 25, 25, 125, 45, 225, 225, 15, 15, 75, 1,
    5, 3, 5, 1, 5, 2, 25, 25, 125, 1, 5, 5, 2, 25, 25, 125, 45, 225, 9, 15, 75, 1,
    5, 3, 5, 1, 2, 1, 1, 2, 1, 45, 9, 6,
    5, 3, 5, 1, 1, 45,
    5, 3, 5, 1, 45,
    5, 7,
    5, 15, 25, 875, 75, 2625,
    5, 15, 25, 75,
    5, 16,
    5, 25,
    5, 25, 5,
    5, 25, 5, 625,
    5, 25, 5, 625, 1,
    5, 25, 5, 625, 1, 3125, 25, 25, 125, 1,
    5, 25, 5, 625, 1, 1,
    5, 2,
    6, 0,
    6, 2,
    6, 4, 1,
    6, 4, 3,
    6, 6,
    6, 9,
    6, 12,
    6, 18, 12,
    6, 22,
    6, 22, 1,
    6, 22, 15,
    6, 23, 3, 3, 11, 12, 12, 4,
    6, 24,
    6, 24, 15, 3, 12,
    6, 24, 3, 3, 11, 12, 12, 42,
    6, 25,
    6, 1, 12, 25,
    6, 3,
    6, 3, 1,
    6, 3, 10000000000000001,
    6, 3, 3, 3, 105, 15, 15, 525,
    6, 3, 3, 15,
    6, 4,
    6, 6,
    6, 6,
    6, 12,
    6, 17,
    6, 17, 6, 3, 85,
    6, 18,
    6, 18, 11, 11,
    6, 22,
    6, 22, 3,
    6, 22, 6,
    6, 22, 11,
    6, 22, 11, 0,
    6, 22, 11, 11,
    6, 22, 12,
    6, 22, 3, 3, 105, 11, 11, 385,
    6, 24,
    6, 24, 3,
    6, 24, 3, 3, 1, 2,
    6, 24, 6,
    6, 24, 6, 3, 3, 8, 1, 8, 2,
    6, 24, 6, 3, 3, 1, 8, 2,
    6, 24, 12,
    6, 24, 12, 15, 75, 3,
    6, 24, 14,
    6, 24, 1, 2,
    6, 25,
    6, 25, 3,
    6, 25, 6,
    6, 25, 15,
    6, 25, 3, 3, 105, 125, 125, 438,
    6, 25, 3, 105, 125, 438,
    6, 25, 3, 125,
    6, 35, 6,
    6, 36,
    6, 36, 0,
    6, 36, 2,
    6, 36, 12,
    6, 36, 35,
    6, 144, 3, 72,
    6, 208, 12,
    6, 36000000000000003,
    6, 3, 6, 75, 12,
    6, 12,
    7, 0,
    7, 2, 4,
    7, 2, 3, 3, 12, 1, 1, 35,
    7, 3,
    7, 3, 35,
    7, 3, 35, 35, 1225, 15, 15, 525,
    7, 4, 35, 35, 1225, 2, 2, 7,
    7, 7,
    7, 14,
    7, 25, 7, 35, 125,
    7, 27,
    7, 28,
    7, 28, 0,
    7, 34,
    7, 30001999999999996, 7, 7, 1, 4285999999999999,
    7, 40000000000000003, 1,
    7, 7,
    7, 24,
    7, 25,
    7, 25, 35, 35,
    7, 28,
    8, 0,
    8, 0, 4,
    8, 0,
    8, 0, 4,
    8, 2, 4,
    8, 4,
    8, 4, 16,
    8, 5,
    8, 15,
    8, 16,
    8, 16, 16,
    8, 18, 16,
    8, 23,
    8, 24,
    8, 28,
    8, 32, 4,
    8, 0, 2, 1, 5, 2, 1,
    8, 0, 6,
    8, 4,
    8, 4, 8, 1,
    8, 8,
    8, 12,
    8, 16,
    8, 24,
    8, 32,
    8, 32, 2, 1, 4, 16,
    8, 32, 2, 1, 35, 4, 4, 14, 16, 16, 56,
    8, 4, 4, 1, 16, 2,
    8, 24,
    9, 2,
    9, 3, 6, 5, 4, 7, 5, 22, 15,
    9, 9,
    9, 11,
    9, 18, 2, 2, 1, 7, 5, 14, 9,
    9, 18, 18,
    9, 28,
    9, 29,
    9, 29, 5, 5, 16, 15, 15, 51,
    9, 34, 5,
    9, 36,
    9, 36, 45, 18,
    9, 45,
    9, 55,
    9, 58,
    9, 9,
    9, 9, 45,
    9, 19,
    11,
    11, 0,
    11, 33, 24, 24,
    11, 35, 2, 2, 1, 8, 5, 28, 18,
    11, 44, 28, 55, 22,
    11, 55, 11, 1375, 6875, 22, 11, 55, 55, 275,
    11, 55, 11, 1375, 6875, 22, 11, 55, 55, 275, 1,
    11, 55, 11, 1375, 275, 22, 22, 825,
    11, 55, 11, 1375, 275, 22, 22, 825, 1,
    11, 33, 22,
    11, 37,
    11, 44,
    11, 44, 55,
    11, 44, 55, 0,
    11, 44, 55, 55, 22,
    11, 44, 275,
    11, 44, 275, 0,
    11, 44, 275, 138, 5, 55, 55, 2, 22, 22, 8, 1,
    11, 44, 275, 55, 22,
    11, 44, 44,
    11, 45,
    11, 55, 11, 1375,
    11, 55, 11, 1375, 22, 55, 275,
    11, 55, 11, 1375, 55, 275,
    11, 352, 22,
    11, 446, 19,
    11, 33,
    11, 44, 275,
    11, 55, 11, 1375,
    11, 55, 11, 1375, 22,
    11, 55, 11, 1375, 22, 1,
    11, 55, 11, 1375, 275, 165, 825, 22, 132, 66, 22, 132, 66, 825, 495, 33,
    11, 55, 11, 1375, 275, 22, 22, 825, 1,
    11, 55, 275, 1375, 22,
    11, 55, 275, 1375, 22, 1,
    12, 0,
    12, 0, 4,
    12, 0, 47,
    12, 3,
    12, 5,
    12, 6, 12, 15, 75, 24, 12, 6, 6, 3,
    12, 6, 12, 15, 3, 24, 24, 9, 1,
    12, 24,
    12, 4, 24,
    12, 5, 3, 0,
    12, 6, 12, 15, 24,
    12, 6, 24,
    12, 6, 3, 24, 15, 12,
    12, 12,
    12, 12, 6,
    12, 12, 6, 6, 12, 12,
    12, 45, 2,
    12, 6, 3, 15, 24,
    12, 6, 12, 15, 3, 24, 24, 9,
    12, 12, 6, 6,
    13, 0,
    13, 0, 65, 0,
    13, 4,
    13, 4, 65, 65, 2275, 2, 2, 7,
    13, 13,
    13, 26, 28,
    13, 28, 7,
    13, 38,
    13, 52,
    13, 85, 25,
    13, 40000000000000003,
    13, 17,
    13, 26, 1,
    13, 43, 13,
    14, 0,
    14, 1, 5,
    14, 4,
    14, 4, 7, 6, 4, 11, 7, 32, 2,
    14, 4, 7, 7, 245, 2, 2, 7,
    14, 12, 7, 7, 26, 6, 6, 21,
    14, 14,
    14, 14,
    14, 28,
    14, 28, 0,
    14, 28, 3,
    14, 28, 7,
    14, 28, 14, 14,
    14, 28, 28,
    14, 28, 28, 0, 28,
    14, 28, 28,
    14, 28, 28, 14, 2, 4,
    14, 42, 42,
    14, 45,
    14, 56,
    14, 56, 0,
    14, 58, 35,
    14, 39998,
    14, 40000000000000003,
    14, 44,
    14, 44, 0,
    14, 44, 14,
    14, 44, 14, 175, 175, 55,
    14, 44, 26,
    14, 44, 26, 0,
    14, 44, 26, 0, 26,
    14, 44, 26, 325, 175, 55,
    14, 44, 28,
    14, 439999, 25998, 14, 2, 62857,
    15, 25,
    15, 15,
    15, 0,
    15, 0, 12,
    15, 2,
    15, 4,
    15, 5,
    15, 5, 2,
    15, 5, 3,
    15, 5, 3, 0,
    15, 5, 3, 0, 3,
    15, 5, 3, 375, 1875, 625,
    15, 5, 5,
    15, 6,
    15, 6, 0,
    15, 6, 1,
    15, 6, 15,
    15, 6, 15, 18, 18, 72,
    15, 6, 15, 225, 225, 9,
    15, 6, 75,
    15, 6, 75, 0,
    15, 6, 75, 125, 75, 25, 3, 1, 25,
    15, 6, 75, 75, 3,
    15, 6, 75, 75, 3, 25,
    15, 6, 75, 5,
    15, 6, 1, 5, 375, 75, 3,
    15, 6, 1, 2,
    15, 6, 7, 7, 26, 3, 3, 105,
    15, 6, 75, 75, 2625, 3, 3, 105,
    15, 6, 75, 2625, 3, 105,
    15, 12,
    15, 15,
    15, 15, 15,
    15, 15, 7, 7, 26, 7, 7, 26,
    15, 15,
    15, 31, 3,
    15, 35,
    15, 45,
    15, 47,
    15, 47, 16,
    15, 47, 16, 2,
    15, 55,
    15, 65, 75, 75, 2625, 325, 325, 11375,
    15, 75, 2,
    15, 2,
    15, 3, 24,
    15, 6, 375,
    15, 9,
    15, 9, 15,
    15, 9, 15, 75, 8, 27, 14, 15, 27, 75, 75, 27, 9, 45, 45, 162, 14,
    15, 9, 15, 75, 75, 27, 14, 15, 27, 75, 75, 27, 9, 45, 45, 162, 14,
    15, 9, 15, 9, 175,
    15, 9, 9, 175,
    15, 15,
    15, 45, 3,
    15, 75,
    15, 75, 15,
    15, 75, 15, 75, 75, 27, 75, 75, 27, 75, 375, 375, 135,
    15, 6, 75,
    15, 6, 75, 0,
    15, 6, 75, 75, 3,
    15, 6, 6,
    15, 12, 75, 6,
    15, 12, 75, 6, 1,
    15, 15,
    15, 75,
    15, 75, 15, 1875,
    15, 75, 15, 1875, 1,
    15, 6, 75, 3,
    16, 0,
    16, 0, 8,
    16, 16,
    16, 64,
    16, 287,
    16, 16,
    16, 16, 8, 9,
    16, 64,
    17, 112,
    17, 21, 7,
    17, 25,
    17, 63, 7,
    17, 66, 85, 33,
    17, 68,
    18, 0,
    18, 2,
    18, 18,
    18, 54,
    18, 59,
    18, 68,
    18, 72,
    18, 78,
    18, 141,
    18, 145,
    18, 18,
    18, 55,
    19, 3,
    19, 19,
    19, 51, 28,
    19, 8, 38,
    19, 8, 38, 0, 38,
    19, 7999, 32167,
    21, 66, 21,
    21, 66, 39,
    21, 66, 39, 4875, 2625, 825,
    21, 168, 105, 84, 1,
    22,
    22, 0,
    22, 18, 22, 11, 9,
    22, 22,
    22, 22, 11, 11,
    22, 59,
    22, 66, 7, 875, 275, 825,
    22, 88, 11,
    22, 88, 11, 11, 385, 44, 44, 154,
    22, 88, 11, 11, 44, 44,
    22, 88, 11, 44,
    22, 132, 22, 275, 55, 11, 55, 44, 88, 44, 44, 88, 44, 198, 396, 264, 1,
    22, 132, 22, 275, 55, 44, 44, 198,
    22, 132, 22, 275, 55, 44, 44, 198, 12,
    22, 132, 44,
    22, 1375, 22, 11, 11, 6875,
    22, 11, 11, 275, 44,
    22, 11, 11, 275, 44, 1,
    22, 11, 11, 275, 55, 33, 165, 22, 132, 66, 44, 264, 132, 165, 99, 66,
    22, 11, 11, 275, 55, 22, 44, 165, 1,
    22, 11, 22, 275, 44,
    22, 11, 22, 275, 44, 1,
    22, 11, 22, 275, 55, 11, 55, 44, 88, 44, 44, 88, 44, 165, 33, 22, 1,
    22, 11, 22, 275, 55, 44, 44, 165,
    22, 66, 55, 275, 9625, 11, 385, 33, 1155,
    22, 88, 55, 963, 11, 385, 44, 154,
    22, 88, 55, 11, 44,
    22, 89,
    22, 132, 22, 275, 55, 11, 55, 44, 88, 44, 44, 88, 44, 198, 396, 264, 1,
    22, 132, 22, 275, 55, 44, 44, 198,
    22, 132, 22, 275, 55, 44, 44, 198, 12,
    23, 4,
    23, 38, 12, 12, 4, 19, 19, 67,
    23, 96, 5,
    23, 101, 115, 505,
    23, 186,
    24, 9, 135,
    24, 24,
    24, 72,
    24, 97,
    24, 97, 12, 485,
    24, 12, 12, 3, 48,
    24, 12, 12, 3, 6, 24, 48, 18, 1,
    24, 12, 24, 3, 48,
    24, 12, 24, 3, 6, 48, 48, 18, 1,
    24, 24,
    24, 48, 2,
    25, 0,
    25, 4,
    25, 25,
    25, 1,
    25, 1, 5,
    25, 2,
    25, 2, 5,
    25, 2, 25,
    25, 2, 25, 125, 125, 45, 125, 125, 45, 1, 1, 36, 1,
    25, 2, 25, 125, 45, 125, 45, 1, 36,
    25, 2, 25, 45, 45, 36,
    25, 5,
    25, 7,
    25, 7, 125, 35,
    25, 15,
    25, 15, 25,
    25, 15, 25, 5, 125, 125, 45, 14, 5, 25, 9, 125, 125, 45, 15, 75, 75, 27, 14,
    25, 15, 25, 5, 125, 125, 45, 14, 5, 25, 125, 125, 45, 15, 75, 75, 27, 14,
    25, 15, 25, 14, 5, 15, 14,
    25, 25,
    25, 25, 25,
    25, 25, 25,
    25, 25, 625,
    25, 75,
    25, 75, 25,
    25, 95, 216,
    25, 97,
    25, 125,
    25, 125, 3, 3,
    25, 127,
    25, 175,
    25, 1,
    25, 1, 125,
    25, 1, 125, 0,
    25, 1, 125, 2125, 125, 425, 5, 17,
    25, 1, 125, 125, 5,
    25, 1, 125, 125, 5, 25,
    25, 1, 4, 8,
    25, 1, 6,
    25, 1, 25, 1,
    25, 1, 32, 64,
    25, 15, 25,
    25, 15, 25, 5, 25, 25, 1, 13, 5, 5, 25, 25, 1, 125, 125, 5, 225, 1125, 1125, 45, 75, 75, 3,
    25, 15, 25, 5, 25, 25, 13, 13, 5, 5, 25, 25, 125, 125, 5, 225, 1125, 1125, 75, 75, 3,
    25, 15, 25, 5, 1, 5, 5, 1, 5, 225, 45, 3,
    25, 15, 25, 5, 5, 225,
    25, 15, 25, 5, 225,
    25, 25,
    25, 75, 5,
    25, 75, 5, 3125, 25,
    25, 125,
    25, 125, 1,
    25, 125, 25, 2, 15, 2, 125, 1, 625,
    25, 125, 625, 109375, 125, 4375, 625, 21875,
    26, 26,
    26, 38, 13,
    27, 201,
    27, 1, 135, 135,
    27, 1, 216,
    27, 11, 7, 0, 7,
    27, 15,
    27, 27,
    27, 41,
    27, 76,
    27, 85,
    27, 112, 135, 135,
    27, 162, 27, 3375, 675, 54, 54, 243,
    27, 162, 27, 3375, 675, 54, 54, 243,
    28, 4,
    28, 4, 28, 28,
    28, 11,
    28, 11, 56,
    28, 42, 28,
    28, 42, 28, 0, 28,
    28, 42, 28, 28,
    28, 88,
    28, 113, 7,
    28, 88, 52,
    29, 29, 12, 58, 12, 58,
    29, 24,
    29, 29,
    31, 124, 155, 62,
    32, 32,
    32, 32, 0,
    32, 65,
    32, 89,
    32, 128,
    32, 971,
    33, 132, 33,
    33, 132, 66,
    33, 275, 825, 4125, 144375, 165, 165, 5775, 1375, 1375, 48125,
    33, 275, 3, 12,
    33, 132,
    33, 165,
    33, 165, 33,
    33, 165, 33, 4125, 66,
    33, 165, 33, 4125, 66, 132, 825, 66, 66, 165, 2475, 825, 1,
    33, 165, 33, 4125, 66, 1,
    33, 165, 33, 4125, 20625, 721875, 165, 5775, 165, 5775, 825, 28875,
    33, 198, 33,
    33, 198, 66, 33, 165, 297, 1485, 99,
    35, 14,
    35, 14, 875, 175, 7,
    35, 138,
    35, 14,
    35, 15, 4,
    35, 15, 4, 6, 525, 225,
    35, 35,
    35, 69,
    35, 75,
    35, 105,
    35, 115,
    35, 115, 175, 575,
    35, 21, 35,
    35, 21, 35, 875, 21,
    35, 21, 35, 21,
    35, 28, 35,
    35, 35,
    36, 4,
    36, 72,
    36, 144, 18, 72,
    36, 18, 36, 45,
    36, 18, 36, 45, 72,
    36, 18, 36, 45, 72, 144, 9, 72, 72, 27,
    37, 17,
    37, 148, 925,
    37, 125, 75, 0, 75,
    38, 4,
    38, 17, 7,
    38, 38,
    38, 115,
    38, 155,
    39, 39,
    39, 78,
    39, 97,
    42, 0,
    42, 168, 105,
    42, 125,
    44, 22, 88,
    44, 132, 14,
    44, 132, 28,
    44, 176, 11, 193, 22, 77, 88, 308,
    44, 161333, 66,
    44, 22, 22, 55, 88,
    44, 22, 22, 55, 88, 1,
    44, 22, 44, 55, 11, 22, 11, 88, 176, 88, 88, 176, 88, 33, 66, 44, 1,
    44, 22, 44, 55, 11, 88, 88, 33,
    44, 22, 44, 55, 11, 88, 88, 33, 12,
    45, 15,
    45, 2,
    45, 3,
    45, 3, 22,
    45, 7,
    45, 9, 378,
    45, 12, 1,
    45, 18,
    45, 18, 0,
    45, 18, 9, 1125, 5625, 225,
    45, 18, 11,
    45, 18, 225,
    45, 18, 225, 225, 7875, 9, 9, 315,
    45, 225, 7,
    45, 225, 45,
    45, 225, 45, 5625, 5625, 28125,
    46, 184, 115,
    46, 23, 14, 7, 7, 35,
    47, 186, 235, 93,
    48, 96,
    48, 48,
    48, 24, 24, 6, 96,
    49, 49,
    51, 74,
    52, 156,
    53, 266, 26, 26, 93, 133, 133, 466,
    53, 266, 26, 93, 133, 466,
    55, 44, 55, 275, 275, 22,
    55, 55,
    55, 22,
    55, 22, 11, 11,
    55, 165,
    55, 166,
    55, 219,
    55, 219, 14, 14,
    55, 219, 275,
    55, 22, 275, 22, 11, 22,
    55, 22, 275, 25, 44, 88,
    55, 33, 55,
    55, 33, 55, 11, 55, 275, 1375, 11, 55, 275, 1375, 495, 2475, 165, 825, 1,
    55, 33, 55, 11, 11, 495,
    55, 33, 55, 11, 11, 495, 12,
    55, 165, 275, 825,
    55, 275, 55, 6875, 11,
    55, 275, 55, 6875, 11, 1,
    56, 168, 28,
    56, 168, 56, 28, 84,
    57, 23,
    58, 168,
    58, 168, 29, 29, 1015, 84, 84, 294,
    59, 79,
    59, 91,
    61, 198, 22,
    62, 62,
    62, 185, 31,
    62, 185, 31, 31, 1085, 925, 925, 32375,
    62, 185, 31, 925,
    63, 252, 1575,
    63, 18,
    63, 63,
    65, 65,
    65, 75,
    65, 275,
    65, 341, 15,
    66, 1,
    66, 33, 11,
    66, 264, 13,
    66, 264, 33, 33, 11, 22,
    67, 67,
    68, 34, 136,
    68, 209, 68,
    71, 35, 15,
    71, 71,
    71, 294, 36, 147,
    72, 276,
    72, 288,
    72, 288, 18,
    72, 36, 36, 18,
    72, 72,
    72, 72, 36, 36,
    72, 36,
    73, 303, 36, 152,
    74, 222, 37, 111,
    75, 2,
    75, 3,
    75, 3, 37, 5,
    75, 3, 375, 5,
    75, 3, 75, 375, 1875, 375, 15,
    75, 1,
    75, 24, 14,
    75, 35, 15,
    75, 45, 75,
    75, 45, 75, 375, 375, 15, 375, 375, 15, 225, 225, 9, 1,
    75, 45, 75, 15, 15, 9,
    75, 45, 3, 1, 833333333333, 33333333333333335, 1, 12,
    75, 45, 3, 1, 33333333333333335, 1, 12, 1,
    75, 45, 3, 1, 33333333333333335, 12,
    75, 45, 3, 1, 1, 12,
    75, 99,
    75, 225,
    75, 375,
    75, 375, 75,
    75, 375, 75, 375, 375, 135, 14, 375, 375, 135, 375, 1875, 1875, 675, 14,
    75, 375, 75, 375, 135, 14, 375, 375, 135, 375, 1875, 1875, 675, 14,
    75, 15, 375, 375, 75,
    76, 242, 14,
    77, 77,
    78, 312, 195,
    78, 186, 39, 93,
    79, 79,
    84, 36,
    84, 336, 21, 105, 42, 168,
    85, 4,
    85, 12,
    85, 85,
    87, 52, 26, 13, 16, 78,
    87, 87,
    88, 88,
    91, 91,
    92, 277, 4, 3, 2, 74, 46, 222, 139,
    95, 4,
    95, 4, 16,
    95, 4, 16, 22, 15, 6,
    95, 4, 19,
    95, 4, 19, 0, 19,
    95, 4, 19, 285, 1425, 6,
    95, 315,
    95, 405, 16,
    95, 39995, 160835,
    96, 4, 0,
    96, 384, 24,
    98, 308, 18,
    98, 308, 18, 12, 8, 5, 4, 25, 18,
    98, 395,
    99, 99,
    99, 149,
    104, 104,
    105, 35, 205,
    105, 42, 2625, 13125, 525, 21,
    105, 44, 21,
    106, 318,
    114, 456,
    115, 17, 115,
    115, 388126, 23, 345, 1725,
    115, 255, 2,
    119, 2,
    121, 484, 303, 605, 242,
    121, 484, 605, 605, 242,
    123, 494,
    125, 5,
    125, 45,
    125, 1,
    125, 1, 125,
    125, 1, 125, 25, 25, 45, 125, 225, 25, 25, 45, 625, 625, 225, 15, 27, 5, 5, 18, 35,
    125, 1, 125, 25, 45, 125, 125, 225, 25, 25, 45, 625, 625, 225, 15, 27, 5, 5, 18, 35,
    125, 1, 125, 25, 25, 15,
    125, 1, 125, 625, 625, 25, 625, 625, 25, 5, 5, 2, 1,
    125, 1, 125, 625, 25, 625, 25, 5, 2,
    125, 1, 125, 25, 25, 2,
    125, 1, 125, 1,
    125, 1, 3125, 125, 125, 625, 21875, 5, 175,
    125, 1, 25, 15,
    125, 5, 3,
    125, 5, 125, 5,
    125, 25, 2, 4, 32, 16, 125, 25, 2, 1, 5, 4, 2,
    125, 25, 2, 4, 125, 25, 5,
    125, 25, 2, 4, 25, 5,
    125, 25, 2, 1, 1, 35, 625, 625, 21875, 125, 125, 4375,
    125, 25, 2, 25, 5,
    125, 25, 125,
    125, 125,
    125, 375, 25,
    125, 425, 15,
    125, 425, 15, 25,
    125, 75, 125,
    125, 75, 125, 15625, 3125, 25, 25, 1125,
    125, 125,
    126, 396, 234,
    131, 396, 44,
    132, 396,
    132, 396, 13,
    132, 396, 44,
    132, 396, 44, 0, 44,
    132, 396, 44, 55, 165, 495,
    132, 396, 132,
    132, 396, 13200000000000002,
    135, 0, 14, 6, 7,
    135, 4,
    135, 54,
    135, 54, 675, 27,
    137, 548,
    138, 44, 26,
    142, 284, 284,
    143,
    143, 0,
    145, 7,
    145, 145,
    148, 148,
    152, 287,
    154, 484, 15,
    154, 484, 286,
    156, 48,
    156, 156,
    159, 636,
    162, 0, 168, 72, 84,
    163, 0,
    165, 66, 82,
    165, 66, 83, 83,
    165, 22,
    165, 66, 413,
    165, 499, 21,
    165, 4951, 206,
    165, 66, 825,
    165, 66, 825, 825, 33,
    165, 132, 825, 66,
    165, 825,
    168, 48,
    168, 528, 312, 21, 105, 105, 3675, 156, 156, 546, 84, 84, 294, 264, 264, 924,
    169, 338, 14027,
    169, 507, 169, 21125,
    174, 348, 145,
    174, 348, 145, 0, 145,
    175, 14,
    175, 14, 175,
    175, 14, 175, 175, 25, 2,
    175, 14, 175, 875, 875, 35, 875, 875, 35, 7, 7, 28, 1,
    175, 14, 175, 875, 35, 875, 35, 7, 28,
    175, 14, 175, 35, 35, 28,
    175, 14, 175, 35, 35, 28, 1,
    175, 35,
    175, 55, 325,
    188, 625, 38,
    188, 188,
    195, 8,
    195, 256,
    211, 845,
    223, 755,
    225, 75, 45, 5625, 28125, 9375,
    231, 726, 231,
    231, 1848, 1155, 924,
    248, 14850000000000002,
    248, 838,
    254, 1524,
    255, 55,
    264, 106,
    264, 792, 66,
    265, 35,
    268, 354,
    269, 4, 1345, 1345,
    275, 22, 275,
    275, 22, 275, 1375, 495, 1375, 495, 11, 396,
    275, 11, 1375, 138, 1375, 55,
    275, 11, 1375, 1375, 55,
    275, 165, 275, 55, 275, 143, 55, 55, 275, 1375, 55, 2475, 12375, 825, 33,
    275, 165, 275, 55, 55, 2475,
    275, 165, 275, 55, 55, 2475, 12,
    275, 1375, 275, 34375, 55,
    282, 1128, 564, 3525,
    283, 1413, 28,
    285, 1425, 285,
    286, 378,
    288, 1152,
    293, 2253,
    305, 403,
    318, 42,
    345, 455,
    351, 555,
    371, 1484,
    375, 15,
    375, 15, 8,
    375, 375,
    375, 1, 1,
    375, 15, 1875,
    375, 15, 1875, 9, 2225, 125,
    375, 1875,
    396, 3311, 99,
    396, 3311, 99, 495, 17325, 198, 198, 693, 16555, 16555, 579425,
    422, 2532,
    429, 3597, 10725,
    435, 87, 36,
    445, 588,
    484, 3,
    485, 676,
    497, 4881,
    509, 335,
    522, 1044, 43,
    605, 4,
    625, 0,
    636, 265,
    658, 111,
    672, 2016,
    825, 495, 825, 4125, 165, 4125, 165, 2475, 99,
    845, 2535, 4225,
    1045, 44, 176,
    1068, 1068,
    1126, 9008,
    1126, 380025, 14075, 175937,
    1268, 7608, 1268, 1585,
    1375, 11, 138,
    1375, 11, 1375,
    1375, 11, 1375, 6875, 275, 6875, 275, 55, 22,
    1375, 11, 34375, 1375, 1375,
    1375, 11, 34375, 1375, 1375, 6875, 240625, 55, 1925,
    1375, 4675,
    1375, 825, 1375, 171875,
    1513, 605, 757,
    1545, 1236,
    1562, 6248, 3905,
    1644, 9864,
    1848, 5808, 3432, 231, 1155, 1155, 40425, 1716, 1716, 6006, 924, 924, 3234, 2904, 2904, 10164,
    1908, 1908,
    1923, 1923,
    1925, 154, 1925,
    1925, 154, 1925, 9625, 385, 9625, 385, 77, 308,
    1925, 154, 1925, 385, 385, 308,
    1925, 3828, 165,
    2002, 0, 2002, 2002, 286, 0,
    2254, 7889, 5635,
    2958, 11832, 5916,
    3375, 2025, 3375,
    4822, 2411, 9644,
    4998, 39998000000000007, 497, 4998, 714, 5714000000000001,
    5634, 25353, 5634,
    7042, 309848, 169008,
    7526, 7526,
    7746, 30984, 15492,
    8625, 43125, 1725,
    9041, 54246, 18082,
    10003, 0, 10003, 10003, 1429, 0,
    11268, 39438, 2817,
    11268, 39438, 2817,
    15001, 50001, 3003, 15001, 2143, 7143,
    15001, 120001, 15001, 15001, 2143, 17143,
    19999, 124999, 2002, 19999, 2857, 17857,
    22001, 220003, 22001, 22001, 3143, 31429,
    30136, 30136, 6027,
    31248, 187502, 3122, 31248, 4464, 26786,
    37499, 312501, 3752, 37499, 5357, 44643,
    43125, 215625, 8625,
    46475, 232375, 9295,
    50001, 15000300000000002, 50001, 50001, 7143, 21429,
    62503, 374997, 6251, 62503, 8929, 53571,
    74998, 450002, 7497, 74998, 10714, 64286,
    100002, 404999, 17003, 100002, 14286, 57857,
    100002, 500003, 10003, 124999, 14286, 71429,
    100002, 599998, 10003, 124999, 14286, 85714,
    124999, 9999990000000002, 12502, 124999, 17857, 142857,
    124999, 9999990000000002, 124999, 124999, 17857, 142857,
    131999, 395997, 13202, 131999, 18857, 56571,
    171875, 1375, 171875,
    187502, 937503, 18753, 187502, 26786, 133929,
    187502, 1124998, 18753, 187502, 26786, 160714,
    249998, 750001, 62503, 249998, 35714, 107143,
    249998, 1500002, 24997, 312501, 35714, 214286,
    249998, 15000020000000002, 24997, 249998, 35714, 214286,
    299999, 1500002, 30002, 299999, 42857, 214286,
    299999, 1500002, 30002, 374997, 42857, 214286,
    400001, 1999998, 19999, 500003, 800002, 57143, 285714,
    400001, 1999998, 39998, 500003, 57143, 285714,
    500003, 2500001, 50001, 625002, 71429, 357143,
    500003, 2999997, 50001, 500003, 71429, 428571,
    500003, 25000010000000002, 50001, 625002, 71429, 357143,
    1000006, 5000002, 25004, 1250004, 142858, 714286,
    1000006, 5000002, 100002, 1250004, 142858, 714286,
    2999997, 18000003, 2999997, 2999997, 428571, 2571429,
    8000000000000001, 34, 16,
    8900000000000001, 8900000000000001,
    9499999999999999, 4, 19,
    12999000000000001, 0, 12999, 12999, 1857, 0,
    15000020000000002, 7500003000000001, 150003, 1874999, 214286, 1071429,
    15000999999999998, 50001, 15001, 15001, 21429999999999996, 7143,
    15000999999999998, 59997, 15001, 15001, 21429999999999996, 8571,
    15000999999999998, 45003000000000007, 15001, 15001, 21429999999999996, 6429000000000001,
    16000000000000001, 32000000000000003, 135,
    16800000000000002, 33600000000000004, 34,
    20000000000000002, 15,
    20000000000000002, 115, 4,
    24997000000000006, 19999700000000004, 2499, 24997, 3571, 28571,
    29999900000000002, 15000020000000002, 30002, 374997, 42857, 214286,
    30001999999999996, 249998, 30002, 30002, 4285999999999999, 35714,
    40000000000000003, 32000000000000003,
    45000000000000003, 26, 8,
    50000000000000004, 20000000000000002,
    6,
    0, 14, 1, 7, 7,
    0, 0,
    12, 2, 5,
    21, 35, 875,
    75, 49,
};

#define K(exponent, name) ((uint8_t)(exponent) | (name) << 8)
const uint16_t fairlead_price_kinds[] = {
    K(-7, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-2, N_code_interpreter_cost_per_session),
    K(-3, N_code_interpreter_cost_per_session),
    K(-3, N_cost_per_second), K(-3, N_input_cost_per_second),
    K(-4, N_cost_per_second), K(-4, N_input_cost_per_second),
    K(-4, N_cost_per_second), K(-4, N_input_cost_per_second),
    K(-4, N_cost_per_second), K(-4, N_input_cost_per_second),
    K(-5, N_cost_per_second), K(-5, N_input_cost_per_second),
    K(-5, N_cost_per_second), K(-5, N_input_cost_per_second),
    K(-5, N_cost_per_second), K(-5, N_input_cost_per_second),
    K(-5, N_cost_per_second), K(-5, N_input_cost_per_second),
    K(-6, N_cost_per_second), K(-6, N_input_cost_per_second),
    K(-5, N_cost_per_second), K(-5, N_input_cost_per_second),
    K(-5, N_cost_per_second), K(-5, N_input_cost_per_second),
    K(-6, N_cost_per_second), K(-6, N_input_cost_per_second),
    K(-6, N_cost_per_second), K(-6, N_input_cost_per_second),
    K(-7, N_cost_per_second), K(-7, N_input_cost_per_second),
    K(-7, N_cost_per_second), K(-7, N_input_cost_per_second),
    K(-4, N_input_cost_per_character),
    K(-7, N_input_cost_per_character),
    K(-5, N_input_cost_per_character),
    K(-6, N_input_cost_per_character),
    K(-5, N_input_cost_per_character),
    K(-7, N_input_cost_per_character), K(-6, N_output_cost_per_character),
    K(-6, N_input_cost_per_character), K(-6, N_output_cost_per_character),
    K(-5, N_input_cost_per_character),
    K(-6, N_input_cost_per_character),
    K(-6, N_input_cost_per_character),
    K(-5, N_input_cost_per_character),
    K(-6, N_input_cost_per_character),
    K(-6, N_input_cost_per_character),
    K(-4, N_input_cost_per_image),
    K(0, N_input_cost_per_second), K(-10, N_output_cost_per_second),
    K(-4, N_input_cost_per_second),
    K(-4, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-4, N_input_cost_per_second), K(-4, N_output_cost_per_second),
    K(-5, N_input_cost_per_second),
    K(-5, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-7, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-6, N_input_cost_per_second),
    K(-7, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-7, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-8, N_input_cost_per_second),
    K(-10, N_input_cost_per_second), K(0, N_output_cost_per_second),
    K(-15, N_input_cost_per_second),
    K(-15, N_input_cost_per_second),
    K(-15, N_input_cost_per_second),
    K(-15, N_input_cost_per_second), K(-3, N_input_cost_per_text_message),
    K(-19, N_input_cost_per_second),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(0, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(0, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(0, N_cache_creation_input_token_cost_above_1hr),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(0, N_input_cost_per_audio_per_second), K(0, N_input_cost_per_audio_per_second_above_128k_tokens), K(0, N_input_cost_per_character), K(0, N_input_cost_per_character_above_128k_tokens), K(0, N_input_cost_per_image), K(0, N_input_cost_per_image_above_128k_tokens), K(0, N_input_cost_per_token_above_128k_tokens), K(0, N_input_cost_per_video_per_second), K(0, N_input_cost_per_video_per_second_above_128k_tokens), K(0, N_output_cost_per_character), K(0, N_output_cost_per_character_above_128k_tokens), K(0, N_output_cost_per_token_above_128k_tokens),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(0, N_input_cost_per_character),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(0, N_input_cost_per_query),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-3, N_input_cost_per_query),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-3, N_input_cost_per_query),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-4, N_input_cost_per_query),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(0, N_input_cost_per_token_above_128k_tokens), K(0, N_output_cost_per_token_above_128k_tokens),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-2, N_output_cost_per_image),
    K(0, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-2, N_output_cost_per_image),
    K(0, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-3, N_input_cost_per_request),
    K(0, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-3, N_input_cost_per_request),
    K(0, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-3, N_input_cost_per_request),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-9, N_input_cost_per_character),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-4, N_input_cost_per_image),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(0, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-4, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_audio_token_cost), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_audio_token), K(-8, N_input_cost_per_audio_token_batches), K(-8, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_audio_token_cost), K(-8, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_audio_token), K(-8, N_input_cost_per_audio_token_batches), K(-8, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_audio_token), K(-7, N_output_cost_per_reasoning_token), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_above_100k_tokens), K(-10, N_cache_creation_input_token_cost_above_100k_tokens_batches), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-6, N_cache_creation_input_token_cost_above_1hr_above_100k_tokens), K(-10, N_cache_creation_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_above_100k_tokens), K(-9, N_cache_read_input_token_cost_above_100k_tokens_batches), K(-9, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_above_100k_tokens), K(-8, N_input_cost_per_token_above_100k_tokens_batches), K(-8, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_above_100k_tokens), K(-8, N_output_cost_per_token_above_100k_tokens_batches), K(-8, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_above_100k_tokens), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-6, N_cache_creation_input_token_cost_above_1hr_above_100k_tokens), K(-10, N_cache_creation_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_above_100k_tokens), K(-9, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_above_100k_tokens), K(-8, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_above_100k_tokens), K(-8, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_above_100k_tokens), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-6, N_cache_creation_input_token_cost_above_1hr_above_100k_tokens), K(-8, N_cache_read_input_token_cost_above_100k_tokens), K(-7, N_input_cost_per_token_above_100k_tokens), K(-7, N_output_cost_per_token_above_100k_tokens), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_above_100k_tokens), K(-8, N_cache_read_input_token_cost_above_100k_tokens), K(-7, N_input_cost_per_token_above_100k_tokens), K(-7, N_output_cost_per_token_above_100k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_272k_tokens), K(-9, N_cache_creation_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_decisions), K(-9, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-10, N_cache_creation_input_token_cost_batches), K(-7, N_cache_creation_input_token_cost_decisions), K(-10, N_cache_creation_input_token_cost_flex), K(-8, N_cache_creation_input_token_cost_priority), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_read_input_token_cost_above_272k_tokens_decisions), K(-8, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-8, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-9, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_decisions), K(-9, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_batches), K(-7, N_input_cost_per_token_above_272k_tokens_decisions), K(-7, N_input_cost_per_token_above_272k_tokens_flex), K(-7, N_input_cost_per_token_above_272k_tokens_priority), K(-8, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_decisions), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_above_272k_tokens), K(-9, N_output_cost_per_token_above_272k_tokens_batches), K(0, N_output_cost_per_token_above_272k_tokens_decisions), K(-9, N_output_cost_per_token_above_272k_tokens_flex), K(-7, N_output_cost_per_token_above_272k_tokens_priority), K(-8, N_output_cost_per_token_batches), K(0, N_output_cost_per_token_decisions), K(-8, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-3, N_search_context_cost_per_query), K(-3, N_search_context_cost_per_query_high), K(-3, N_search_context_cost_per_query_low),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_image_token), K(-6, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-7, N_input_cost_per_audio_token), K(-7, N_input_cost_per_token_batches), K(-5, N_output_cost_per_audio_token), K(-5, N_output_cost_per_token_batches), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-7, N_input_cost_per_audio_token), K(-7, N_input_cost_per_token_batches), K(-5, N_output_cost_per_audio_token), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-5, N_output_cost_per_audio_token),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-5, N_output_cost_per_audio_token), K(-5, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_balanced), K(-7, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-6, N_output_cost_per_token_balanced), K(-6, N_output_cost_per_token_flex),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_output_cost_per_reasoning_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-9, N_cache_creation_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_128k_tokens), K(-7, N_cache_read_input_token_cost_above_256k_tokens), K(-8, N_cache_read_input_token_cost_above_32k_tokens), K(-6, N_input_cost_per_token_above_128k_tokens), K(-6, N_input_cost_per_token_above_256k_tokens), K(-7, N_input_cost_per_token_above_32k_tokens), K(-6, N_output_cost_per_token_above_128k_tokens), K(-5, N_output_cost_per_token_above_256k_tokens), K(-6, N_output_cost_per_token_above_32k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_batches), K(-6, N_input_cost_per_audio_token), K(-7, N_input_cost_per_token_batches), K(-6, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_token_batches), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_token_above_128k_tokens), K(-6, N_input_cost_per_token_above_256k_tokens), K(-7, N_input_cost_per_token_above_32k_tokens), K(-6, N_output_cost_per_token_above_128k_tokens), K(-5, N_output_cost_per_token_above_256k_tokens), K(-6, N_output_cost_per_token_above_32k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-3, N_search_context_cost_per_query), K(-3, N_search_context_cost_per_query_high), K(-3, N_search_context_cost_per_query_low),
    K(-6, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-22, N_output_cost_per_token), K(-23, N_cache_read_input_token_cost),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_1hr), K(-8, N_cache_creation_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_batches), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_ultrafast), K(-8, N_cache_creation_input_token_cost_batches), K(-8, N_cache_creation_input_token_cost_flex), K(-6, N_cache_creation_input_token_cost_priority), K(-6, N_cache_creation_input_token_cost_ultrafast), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-6, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-6, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-6, N_cache_read_input_token_cost_above_272k_tokens_ultrafast), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_flex), K(-6, N_cache_read_input_token_cost_priority), K(-6, N_cache_read_input_token_cost_ultrafast), K(-5, N_input_cost_per_token_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens_batches), K(-5, N_input_cost_per_token_above_272k_tokens_flex), K(-5, N_input_cost_per_token_above_272k_tokens_priority), K(-5, N_input_cost_per_token_above_272k_tokens_ultrafast), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-5, N_input_cost_per_token_priority), K(-5, N_input_cost_per_token_ultrafast), K(-6, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_batches), K(-7, N_output_cost_per_token_above_272k_tokens_flex), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_above_272k_tokens_ultrafast), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-4, N_output_cost_per_token_priority), K(-4, N_output_cost_per_token_ultrafast), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_ultrafast), K(-6, N_cache_creation_input_token_cost_ultrafast), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_cache_read_input_token_cost_above_272k_tokens_ultrafast), K(-6, N_cache_read_input_token_cost_ultrafast), K(-5, N_input_cost_per_token_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens_ultrafast), K(-5, N_input_cost_per_token_ultrafast), K(-6, N_output_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens_ultrafast), K(-4, N_output_cost_per_token_ultrafast),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_1hr),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_1hr), K(-8, N_cache_creation_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_batches), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-4, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(0, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-7, N_input_cost_per_audio_token), K(-8, N_input_cost_per_audio_token_batches), K(-8, N_input_cost_per_image_token), K(-9, N_input_cost_per_image_token_batches), K(-7, N_input_cost_per_token_batches), K(-6, N_input_cost_per_video_token), K(-6, N_input_cost_per_video_token_batches),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_above_200k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_creation_input_token_cost_above_272k_tokens_batches), K(-8, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-9, N_cache_creation_input_token_cost_batches), K(-9, N_cache_creation_input_token_cost_flex), K(-7, N_cache_creation_input_token_cost_priority), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-8, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-8, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_batches), K(-7, N_input_cost_per_token_above_272k_tokens_flex), K(-7, N_input_cost_per_token_above_272k_tokens_priority), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_batches), K(-7, N_output_cost_per_token_above_272k_tokens_flex), K(-7, N_output_cost_per_token_above_272k_tokens_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-9, N_cache_creation_input_token_cost_flex), K(-7, N_cache_creation_input_token_cost_priority), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-8, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_flex), K(-7, N_input_cost_per_token_above_272k_tokens_priority), K(-7, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_flex), K(-7, N_output_cost_per_token_above_272k_tokens_priority), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_above_128k_tokens), K(-7, N_input_cost_per_token_above_32k_tokens), K(-7, N_output_cost_per_token_above_128k_tokens), K(-7, N_output_cost_per_token_above_32k_tokens),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-9, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_flex), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-8, N_cache_creation_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_batches), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_ultrafast), K(-8, N_cache_creation_input_token_cost_batches), K(-8, N_cache_creation_input_token_cost_flex), K(-6, N_cache_creation_input_token_cost_priority), K(-6, N_cache_creation_input_token_cost_ultrafast), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-7, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_above_272k_tokens_ultrafast), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-7, N_cache_read_input_token_cost_priority), K(-7, N_cache_read_input_token_cost_ultrafast), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_batches), K(-6, N_input_cost_per_token_above_272k_tokens_flex), K(-6, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_above_272k_tokens_ultrafast), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-6, N_input_cost_per_token_ultrafast), K(-6, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_batches), K(-7, N_output_cost_per_token_above_272k_tokens_flex), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_above_272k_tokens_ultrafast), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-5, N_output_cost_per_token_priority), K(-5, N_output_cost_per_token_ultrafast), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_ultrafast), K(-6, N_cache_creation_input_token_cost_ultrafast), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_ultrafast), K(-7, N_cache_read_input_token_cost_ultrafast), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_ultrafast), K(-6, N_input_cost_per_token_ultrafast), K(-6, N_output_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens_ultrafast), K(-5, N_output_cost_per_token_ultrafast),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_audio_token_batches), K(-7, N_input_cost_per_audio_token_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-5, N_output_cost_per_reasoning_token), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-5, N_output_cost_per_reasoning_token), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-8, N_cache_creation_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_batches), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_creation_input_token_cost_batches), K(-8, N_cache_creation_input_token_cost_flex), K(-6, N_cache_creation_input_token_cost_priority), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-7, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_flex), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_batches), K(-6, N_input_cost_per_token_above_272k_tokens_flex), K(-6, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_batches), K(-7, N_output_cost_per_token_above_272k_tokens_flex), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-5, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-6, N_cache_creation_input_token_cost_priority), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_image_token), K(-6, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_image_token), K(-6, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_citation_cost_per_token), K(-6, N_output_cost_per_reasoning_token), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-2, N_search_context_cost_per_query), K(-3, N_search_context_cost_per_query_high), K(-3, N_search_context_cost_per_query_low),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_creation_input_token_cost_batches), K(-8, N_cache_creation_input_token_cost_flex), K(-6, N_cache_creation_input_token_cost_priority), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-7, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_flex), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_batches), K(-6, N_input_cost_per_token_above_272k_tokens_flex), K(-6, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_batches), K(-6, N_output_cost_per_token_above_272k_tokens_flex), K(-6, N_output_cost_per_token_above_272k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_creation_input_token_cost_flex), K(-6, N_cache_creation_input_token_cost_priority), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-7, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_flex), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_flex), K(-6, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_flex), K(-6, N_output_cost_per_token_above_272k_tokens_priority), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_200k_tokens), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens_priority), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-5, N_output_cost_per_image), K(-6, N_output_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_above_200k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_200k_tokens), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens_priority), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens_priority), K(-6, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-5, N_output_cost_per_image), K(-6, N_output_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_above_200k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_200k_tokens), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens_priority), K(-8, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens_priority), K(-6, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_above_200k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_200k_tokens), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_token_above_200k_tokens), K(-6, N_input_cost_per_token_batches), K(-5, N_output_cost_per_image), K(-6, N_output_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_batches), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens_priority), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_above_200k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens_priority), K(-7, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_above_200k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_batches), K(-4, N_input_cost_per_image), K(-6, N_input_cost_per_token_batches), K(-3, N_output_cost_per_image), K(-5, N_output_cost_per_image_token), K(-6, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-4, N_input_cost_per_image), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-3, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-5, N_input_cost_per_token_batches), K(-5, N_output_cost_per_token_batches),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-5, N_input_cost_per_token_batches), K(-5, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_balanced), K(-8, N_cache_read_input_token_cost_flex), K(-7, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-6, N_output_cost_per_token_balanced), K(-6, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_512k_tokens), K(-7, N_input_cost_per_token_above_512k_tokens), K(-7, N_output_cost_per_token_above_512k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_batches), K(-8, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-7, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_128k_tokens), K(-7, N_cache_read_input_token_cost_above_256k_tokens), K(-8, N_cache_read_input_token_cost_above_32k_tokens), K(-7, N_input_cost_per_token_above_128k_tokens), K(-7, N_input_cost_per_token_above_256k_tokens), K(-7, N_input_cost_per_token_above_32k_tokens), K(-6, N_output_cost_per_token_above_128k_tokens), K(-7, N_output_cost_per_token_above_256k_tokens), K(-7, N_output_cost_per_token_above_32k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_above_128k_tokens), K(-7, N_input_cost_per_token_above_256k_tokens), K(-7, N_input_cost_per_token_above_32k_tokens), K(-6, N_output_cost_per_token_above_128k_tokens), K(-7, N_output_cost_per_token_above_256k_tokens), K(-7, N_output_cost_per_token_above_32k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(0, N_cache_read_input_token_cost), K(-6, N_input_cost_per_audio_token), K(-7, N_output_cost_per_reasoning_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_audio_token), K(-7, N_input_cost_per_audio_token_batches), K(-7, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-8, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_audio_token), K(-7, N_input_cost_per_audio_token_batches), K(-7, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_audio_token), K(-7, N_output_cost_per_reasoning_token), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_input_cost_per_audio_token), K(-7, N_output_cost_per_reasoning_token), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-12, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-7, N_input_cost_per_token_cache_hit),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-6, N_cache_creation_input_token_cost_above_1hr_above_200k_tokens), K(-7, N_cache_creation_input_token_cost_above_200k_tokens), K(-8, N_cache_creation_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_batches), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-6, N_cache_creation_input_token_cost_above_1hr_above_200k_tokens), K(-7, N_cache_creation_input_token_cost_above_200k_tokens), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-6, N_cache_creation_input_token_cost_above_1hr_above_200k_tokens), K(-7, N_cache_creation_input_token_cost_above_200k_tokens), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-8, N_cache_creation_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-9, N_cache_creation_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_200k_tokens), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-6, N_input_cost_per_token_above_200k_tokens), K(-7, N_output_cost_per_token_above_200k_tokens), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_flex), K(-10, N_cache_creation_input_token_cost_priority), K(-8, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-2, N_search_context_cost_per_query), K(-3, N_search_context_cost_per_query_high), K(-3, N_search_context_cost_per_query_low),
    K(-6, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_input_cost_per_token_batches), K(-5, N_output_cost_per_token_batches),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-6, N_cache_read_input_token_cost_priority), K(-5, N_input_cost_per_token_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens_priority), K(-5, N_input_cost_per_token_priority), K(-5, N_output_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_priority),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens_batches), K(-5, N_input_cost_per_token_above_272k_tokens_flex), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-5, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_batches), K(-6, N_output_cost_per_token_above_272k_tokens_flex), K(-5, N_output_cost_per_token_batches), K(-5, N_output_cost_per_token_flex), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-5, N_input_cost_per_token_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens_batches), K(-5, N_input_cost_per_token_above_272k_tokens_flex), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-5, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_batches), K(-6, N_output_cost_per_token_above_272k_tokens_flex), K(-5, N_output_cost_per_token_batches), K(-5, N_output_cost_per_token_flex), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-5, N_input_cost_per_token_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens_batches), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-5, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_batches), K(-5, N_output_cost_per_token_batches), K(-5, N_output_cost_per_token_flex), K(-2, N_search_context_cost_per_query),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_balanced), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-7, N_output_cost_per_token_balanced), K(-7, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_above_256k_tokens), K(-6, N_output_cost_per_reasoning_token), K(-6, N_output_cost_per_reasoning_token_above_256k_tokens), K(-7, N_output_cost_per_token_above_256k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-6, N_output_cost_per_reasoning_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_256k_tokens), K(-7, N_input_cost_per_token_above_256k_tokens), K(-7, N_output_cost_per_token_above_256k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_above_256k_tokens), K(-6, N_output_cost_per_token_above_256k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-7, N_cache_creation_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_batches), K(-6, N_input_cost_per_token_batches), K(-5, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-7, N_cache_creation_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_audio_token_batches), K(-7, N_input_cost_per_audio_token_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-5, N_output_cost_per_reasoning_token), K(-5, N_output_cost_per_token_batches), K(-5, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-4, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_batches), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_creation_input_token_cost_batches), K(-7, N_cache_creation_input_token_cost_flex), K(-5, N_cache_creation_input_token_cost_priority), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-7, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_flex), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_batches), K(-6, N_input_cost_per_token_above_272k_tokens_flex), K(-6, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_batches), K(-6, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-5, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_batches), K(-6, N_output_cost_per_token_above_272k_tokens_flex), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_batches), K(-5, N_output_cost_per_token_flex), K(-5, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_flex), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_creation_input_token_cost_flex), K(-5, N_cache_creation_input_token_cost_priority), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-7, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_flex), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_flex), K(-6, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-5, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_flex), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_flex), K(-5, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_272k_tokens), K(-5, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-5, N_cache_creation_input_token_cost_priority), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_priority), K(-5, N_output_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_batches), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_audio_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-7, N_cache_read_input_image_token_cost), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-6, N_output_cost_per_audio_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_audio_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-6, N_output_cost_per_audio_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_audio_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-7, N_cache_read_input_image_token_cost), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-6, N_output_cost_per_audio_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_audio_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-6, N_output_cost_per_audio_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_priority), K(-10, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_output_cost_per_reasoning_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_flex), K(-7, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-9, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_above_256k_tokens), K(-6, N_output_cost_per_token_above_256k_tokens),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-5, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-5, N_output_cost_per_audio_token), K(-6, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-6, N_input_cost_per_video_token), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-6, N_input_cost_per_video_token), K(-6, N_output_cost_per_audio_token), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-6, N_output_cost_per_audio_token), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_output_cost_per_audio_token), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_audio_token), K(-7, N_input_cost_per_audio_token_batches), K(-7, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_audio_token), K(-7, N_input_cost_per_audio_token_batches), K(-7, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-6, N_input_cost_per_audio_token), K(-7, N_input_cost_per_audio_token_batches), K(-7, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_audio_token), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_audio_token), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-7, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-5, N_cache_creation_input_audio_token_cost), K(-4, N_input_cost_per_audio_token), K(-4, N_output_cost_per_audio_token),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-5, N_input_cost_per_audio_token), K(-5, N_output_cost_per_audio_token),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-7, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-5, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_batches), K(-6, N_input_cost_per_token_above_272k_tokens_flex), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_batches), K(-7, N_output_cost_per_token_above_272k_tokens_flex), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-6, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-5, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_batches), K(-6, N_input_cost_per_token_above_272k_tokens_flex), K(-5, N_input_cost_per_token_above_272k_tokens_priority), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_batches), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-6, N_cache_read_input_token_cost_priority), K(-5, N_input_cost_per_token_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens_priority), K(-5, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_read_input_token_cost_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-5, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_1hr),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_1hr), K(-9, N_cache_creation_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-4, N_input_cost_per_token), K(-3, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_output_cost_per_audio_token), K(-5, N_output_cost_per_second),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-23, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_token_flex), K(-7, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_audio_token_cost), K(-5, N_input_cost_per_audio_token), K(-5, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_audio_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-8, N_cache_read_input_image_token_cost), K(-5, N_input_cost_per_audio_token), K(-7, N_input_cost_per_image_token), K(-5, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_audio_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-5, N_input_cost_per_audio_token), K(-7, N_input_cost_per_image_token), K(-5, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-5, N_input_cost_per_audio_token), K(-5, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-7, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-22, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr),
    K(-5, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-10, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-9, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-10, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_batches), K(-9, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-23, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_input_dbu_cost_per_token), K(-21, N_output_dbu_cost_per_token),
    K(-8, N_input_cost_per_token), K(-23, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-7, N_input_cost_per_image_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-7, N_input_cost_per_character), K(-4, N_input_cost_per_image), K(-4, N_input_cost_per_video_per_second), K(-3, N_input_cost_per_video_per_second_above_15s_interval), K(-3, N_input_cost_per_video_per_second_above_8s_interval),
    K(-7, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-5, N_input_cost_per_image),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-5, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_balanced), K(-9, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_balanced), K(-8, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_balanced), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_balanced), K(-8, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_balanced), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_balanced), K(-8, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_creation_input_token_cost), K(-10, N_cache_creation_input_token_cost_above_100k_tokens), K(-8, N_cache_creation_input_token_cost_above_1hr), K(-7, N_cache_creation_input_token_cost_above_1hr_above_100k_tokens), K(-9, N_cache_read_input_token_cost_above_100k_tokens), K(-8, N_input_cost_per_token_above_100k_tokens), K(-8, N_output_cost_per_token_above_100k_tokens),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_creation_input_token_cost), K(-10, N_cache_creation_input_token_cost_above_100k_tokens), K(-8, N_cache_creation_input_token_cost_above_1hr), K(-7, N_cache_creation_input_token_cost_above_1hr_above_100k_tokens), K(-9, N_cache_read_input_token_cost_above_100k_tokens), K(-8, N_input_cost_per_token_above_100k_tokens), K(-8, N_output_cost_per_token_above_100k_tokens), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_above_272k_tokens), K(-9, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_input_cost_per_token_above_272k_tokens), K(-9, N_output_cost_per_token_above_272k_tokens),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_above_272k_tokens), K(-9, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_input_cost_per_token_above_272k_tokens), K(-9, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_flex), K(-7, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_output_cost_per_reasoning_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_ultrafast), K(-7, N_cache_creation_input_token_cost_ultrafast), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens_ultrafast), K(-7, N_cache_read_input_token_cost_ultrafast), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_ultrafast), K(-6, N_input_cost_per_token_ultrafast), K(-7, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_ultrafast), K(-5, N_output_cost_per_token_ultrafast),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-7, N_input_cost_per_image_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-8, N_input_cost_per_image_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_100k_tokens), K(-8, N_cache_creation_input_token_cost_above_1hr), K(-7, N_cache_creation_input_token_cost_above_1hr_above_100k_tokens), K(-8, N_cache_read_input_token_cost_above_100k_tokens), K(-7, N_input_cost_per_token_above_100k_tokens), K(-6, N_output_cost_per_token_above_100k_tokens),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-9, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_token_above_128k_tokens), K(-7, N_input_cost_per_token_above_32k_tokens), K(-6, N_output_cost_per_token_above_128k_tokens), K(-6, N_output_cost_per_token_above_32k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-5, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-5, N_output_cost_per_token_above_272k_tokens),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(0, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-10, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-23, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_balanced), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_balanced), K(-7, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-10, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_input_dbu_cost_per_token), K(-6, N_output_dbu_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-11, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-23, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-5, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_priority), K(-10, N_input_cost_per_token_priority), K(-9, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-7, N_input_cost_per_audio_token_batches), K(-10, N_input_cost_per_character), K(-9, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-5, N_input_cost_per_audio_token), K(-5, N_output_cost_per_audio_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-10, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-10, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-10, N_input_cost_per_token_priority), K(-9, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_flex), K(-10, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_audio_token), K(-7, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_audio_token), K(-7, N_input_cost_per_audio_token_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_audio_token), K(-6, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_video_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_output_cost_per_reasoning_token), K(-7, N_output_cost_per_video_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_input_cost_per_token_batches), K(-5, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-5, N_output_cost_per_reasoning_token),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-5, N_output_cost_per_token_batches),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-5, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-2, N_search_context_cost_per_query),
    K(-5, N_input_cost_per_token), K(-4, N_output_cost_per_token), K(-6, N_input_cost_per_token_batches), K(-4, N_output_cost_per_token_batches),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-7, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_priority),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-9, N_input_cost_per_token),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_priority), K(-9, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_creation_input_token_cost_priority), K(-9, N_cache_read_input_token_cost_above_272k_tokens), K(-9, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_above_272k_tokens), K(-8, N_input_cost_per_token_above_272k_tokens_priority), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens_priority), K(-8, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_272k_tokens), K(-9, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_input_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_272k_tokens), K(-9, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_input_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_batches), K(-8, N_input_cost_per_token_batches), K(-10, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_ultrafast), K(-7, N_cache_creation_input_token_cost_ultrafast), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_ultrafast), K(-8, N_cache_read_input_token_cost_ultrafast), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_ultrafast), K(-7, N_input_cost_per_token_ultrafast), K(-7, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_ultrafast), K(-6, N_output_cost_per_token_ultrafast),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_creation_input_token_cost_priority), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_priority), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_priority), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_flex), K(-10, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_creation_input_token_cost_priority), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_priority), K(-7, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_priority), K(-7, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_input_cost_per_token_flex), K(-9, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-9, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_audio_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_audio_token), K(-8, N_input_cost_per_audio_token_batches), K(-7, N_input_cost_per_audio_token_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_audio_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_audio_token), K(-8, N_input_cost_per_audio_token_batches), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_reasoning_token), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-7, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_audio_token), K(-7, N_output_cost_per_reasoning_token), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-5, N_input_cost_per_audio_token), K(-5, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_input_cost_per_audio_token), K(-4, N_input_cost_per_second),
    K(-7, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-8, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-6, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_batches), K(-7, N_input_cost_per_token_above_272k_tokens_flex), K(-5, N_input_cost_per_token_above_272k_tokens_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens_batches), K(-8, N_output_cost_per_token_above_272k_tokens_flex), K(-6, N_output_cost_per_token_above_272k_tokens_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-5, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-8, N_cache_read_input_token_cost_above_272k_tokens_flex), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_flex), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_batches), K(-7, N_input_cost_per_token_above_272k_tokens_flex), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-6, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens_batches), K(-8, N_output_cost_per_token_above_272k_tokens_flex), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-5, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-7, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-5, N_input_cost_per_token_above_272k_tokens_priority), K(-6, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_priority), K(-5, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_explicit_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-6, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_balanced), K(-8, N_cache_read_input_token_cost_flex), K(-6, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-5, N_output_cost_per_token_balanced), K(-8, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_above_272k_tokens), K(-9, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_input_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_above_128k_tokens), K(-9, N_input_cost_per_token_above_32k_tokens), K(-7, N_output_cost_per_token_above_128k_tokens), K(-8, N_output_cost_per_token_above_32k_tokens),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-4, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_flex), K(-12, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-10, N_input_cost_per_token_priority), K(-9, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_flex), K(-10, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-7, N_cache_creation_input_token_cost_above_1hr_above_200k_tokens), K(-8, N_cache_creation_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_above_200k_tokens), K(-8, N_output_cost_per_token_batches), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-10, N_cache_creation_input_token_cost_flex), K(-11, N_cache_creation_input_token_cost_priority), K(-9, N_cache_read_input_token_cost_flex), K(-10, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_flex), K(-9, N_output_cost_per_token_priority),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-6, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_token_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens_batches), K(-7, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens_batches), K(-6, N_output_cost_per_token_batches),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-10, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-9, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_audio_token), K(-7, N_input_cost_per_second), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_audio_token), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-7, N_cache_creation_input_token_cost_above_1hr_above_200k_tokens), K(-6, N_cache_creation_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-6, N_cache_creation_input_token_cost_above_272k_tokens_priority), K(-6, N_cache_creation_input_token_cost_priority), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_priority), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_priority), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens_priority), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-6, N_output_cost_per_token_above_272k_tokens), K(-3, N_search_context_cost_per_query),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_priority), K(-10, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-10, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_priority), K(-9, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_input_cost_per_token_above_128k_tokens), K(-7, N_input_cost_per_token_above_32k_tokens), K(-6, N_output_cost_per_token_above_128k_tokens), K(-7, N_output_cost_per_token_above_32k_tokens),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_token_cost), K(-7, N_cache_creation_input_token_cost_above_1hr),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_batches), K(-10, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-6, N_cache_creation_input_audio_token_cost), K(-5, N_input_cost_per_audio_token), K(-5, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_audio_token_cost), K(-6, N_input_cost_per_audio_token), K(-6, N_output_cost_per_audio_token),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-8, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-9, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_priority), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens_batches), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens_batches), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-9, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_flex), K(-10, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-9, N_output_cost_per_token_flex),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_audio_token_cost), K(-6, N_input_cost_per_audio_token), K(-6, N_output_cost_per_audio_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-7, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-3, N_search_context_cost_per_query),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-3, N_search_context_cost_per_query),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_audio_token), K(-10, N_input_cost_per_audio_token_batches), K(-11, N_input_cost_per_character), K(-10, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-16, N_input_cost_per_second), K(-21, N_input_cost_per_video_per_second), K(-6, N_input_cost_per_video_token), K(-6, N_output_cost_per_audio_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-21, N_input_cost_per_video_per_second), K(-6, N_input_cost_per_video_token), K(-6, N_output_cost_per_audio_token), K(-6, N_output_cost_per_video_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-21, N_input_cost_per_video_per_second), K(-6, N_output_cost_per_audio_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-6, N_input_cost_per_image_token), K(-6, N_input_cost_per_video_token), K(-6, N_output_cost_per_audio_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_reasoning_token), K(-9, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_reasoning_token), K(-9, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-6, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_flex),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_input_cost_per_token_above_128k_tokens), K(-8, N_input_cost_per_token_above_32k_tokens), K(-7, N_output_cost_per_token_above_128k_tokens), K(-8, N_output_cost_per_token_above_32k_tokens),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_balanced), K(-8, N_cache_read_input_token_cost_flex), K(-8, N_input_cost_per_token_balanced), K(-8, N_input_cost_per_token_flex), K(-8, N_output_cost_per_token_balanced), K(-8, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-8, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-10, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(0, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_balanced), K(-8, N_cache_read_input_token_cost_flex), K(-7, N_input_cost_per_token_balanced), K(-7, N_input_cost_per_token_flex), K(-7, N_output_cost_per_token_balanced), K(-7, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_flex), K(-9, N_input_cost_per_token_flex), K(-7, N_output_cost_per_token_flex),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-12, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_read_input_audio_token_cost), K(-9, N_input_cost_per_audio_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_batches), K(-8, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens_priority), K(-9, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens_priority), K(-9, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-3, N_google_maps_grounding_cost_per_query), K(-7, N_input_cost_per_token_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-3, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-5, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-5, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_priority), K(-5, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-8, N_input_cost_per_audio_token), K(-8, N_input_cost_per_image_token), K(-9, N_input_cost_per_token_batches), K(-10, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-7, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_input_cost_per_audio_token), K(-5, N_input_cost_per_second),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_cache_read_input_token_cost_above_200k_tokens_batches), K(-8, N_cache_read_input_token_cost_batches), K(-8, N_input_cost_per_image_token), K(-7, N_input_cost_per_token_above_200k_tokens), K(-6, N_input_cost_per_token_above_200k_tokens_batches), K(-6, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens_batches), K(-6, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-8, N_input_cost_per_image_token), K(-7, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_above_200k_tokens), K(-7, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_batches), K(-7, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-10, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-9, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-7, N_cache_read_input_token_cost), K(-7, N_input_cost_per_token_above_200k_tokens), K(-6, N_output_cost_per_token_above_200k_tokens),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-4, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_above_272k_tokens), K(-7, N_cache_read_input_token_cost_above_272k_tokens), K(-6, N_input_cost_per_token_above_272k_tokens), K(-7, N_output_cost_per_token_above_272k_tokens),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-23, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-5, N_input_cost_per_audio_per_second), K(-5, N_input_cost_per_image), K(-4, N_input_cost_per_video_per_second),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-6, N_input_cost_per_audio_per_second), K(-6, N_input_cost_per_image), K(-5, N_input_cost_per_video_per_second),
    K(-9, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-8, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-6, N_output_cost_per_token_batches),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-7, N_cache_creation_input_token_cost), K(-8, N_cache_creation_input_token_cost_batches), K(-8, N_cache_creation_input_token_cost_flex), K(-9, N_cache_creation_input_token_cost_priority), K(-9, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_flex), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_flex), K(-8, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_flex), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_creation_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(0, N_cache_creation_input_token_cost), K(-9, N_input_cost_per_token_cache_hit),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-6, N_input_dbu_cost_per_token), K(-4, N_output_dbu_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-8, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_flex), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_priority), K(-6, N_output_cost_per_token_priority), K(-2, N_search_context_cost_per_query),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_priority), K(-11, N_input_cost_per_token_priority), K(-10, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-9, N_input_cost_per_token), K(-22, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-10, N_input_cost_per_token_cache_hit),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_priority), K(-10, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-9, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-9, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-9, N_cache_read_input_token_cost_above_272k_tokens_batches), K(-9, N_cache_read_input_token_cost_batches), K(-8, N_cache_read_input_token_cost_priority), K(-7, N_input_cost_per_token_above_272k_tokens), K(-8, N_input_cost_per_token_above_272k_tokens_batches), K(-9, N_input_cost_per_token_batches), K(-7, N_input_cost_per_token_priority), K(-8, N_output_cost_per_token_above_272k_tokens), K(-9, N_output_cost_per_token_above_272k_tokens_batches), K(-8, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_priority),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-8, N_cache_read_input_token_cost_above_272k_tokens), K(-7, N_input_cost_per_token_above_272k_tokens), K(-8, N_output_cost_per_token_above_272k_tokens), K(-3, N_search_context_cost_per_query),
    K(-7, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost), K(-6, N_cache_creation_input_token_cost_above_1hr),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-10, N_cache_creation_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-5, N_output_cost_per_token), K(-5, N_output_cost_per_reasoning_token),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_creation_input_token_cost),
    K(-8, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-7, N_cache_read_input_token_cost_batches), K(-9, N_input_cost_per_token_batches), K(-7, N_output_cost_per_token_batches),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_read_input_token_cost_flex), K(-11, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-10, N_output_cost_per_token_batches), K(-10, N_output_cost_per_token_flex), K(-11, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-11, N_input_cost_per_token), K(0, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_priority), K(-10, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-9, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-8, N_input_cost_per_token), K(-8, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-12, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost), K(-12, N_cache_creation_input_token_cost),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-9, N_cache_creation_input_token_cost),
    K(-9, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_priority), K(-10, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-6, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-9, N_input_cost_per_audio_token), K(-9, N_input_cost_per_image_token),
    K(-9, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-9, N_input_cost_per_audio_token), K(-9, N_input_cost_per_image_token), K(-10, N_input_cost_per_token_batches), K(-11, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-8, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-8, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost), K(-10, N_cache_creation_input_token_cost),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-8, N_cache_creation_input_token_cost), K(-9, N_cache_creation_input_token_cost_batches), K(-9, N_cache_creation_input_token_cost_flex), K(-10, N_cache_creation_input_token_cost_priority), K(-10, N_cache_read_input_token_cost_batches), K(-10, N_cache_read_input_token_cost_flex), K(-10, N_cache_read_input_token_cost_priority), K(-9, N_input_cost_per_token_batches), K(-9, N_input_cost_per_token_flex), K(-9, N_input_cost_per_token_priority), K(-9, N_output_cost_per_token_batches), K(-9, N_output_cost_per_token_flex), K(-9, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-11, N_cache_read_input_token_cost_batches), K(-9, N_cache_read_input_token_cost_priority), K(-10, N_input_cost_per_token_batches), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_batches), K(-7, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost), K(-9, N_cache_read_input_token_cost_priority), K(-8, N_input_cost_per_token_priority), K(-7, N_output_cost_per_token_priority),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(0, N_output_dbu_cost_per_token),
    K(-9, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-9, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-9, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(-23, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-21, N_output_dbu_cost_per_token),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(0, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-10, N_input_cost_per_token), K(-10, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-12, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(-22, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-21, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-21, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-21, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-11, N_cache_creation_input_token_cost_above_1hr), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-21, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-11, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-22, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-22, N_input_cost_per_token), K(-22, N_output_cost_per_token),
    K(-22, N_input_cost_per_token), K(-6, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-23, N_input_cost_per_token), K(0, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(0, N_output_dbu_cost_per_token),
    K(-21, N_input_cost_per_token), K(-20, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-23, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-22, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-23, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-22, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-23, N_input_cost_per_token), K(-23, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-22, N_input_dbu_cost_per_token), K(-21, N_output_dbu_cost_per_token),
    K(-22, N_input_cost_per_token), K(-22, N_output_cost_per_token), K(-9, N_cache_read_input_token_cost),
    K(-23, N_input_cost_per_token), K(-23, N_output_cost_per_token), K(-10, N_cache_read_input_token_cost),
    K(-23, N_input_cost_per_token), K(-7, N_output_cost_per_token),
    K(-23, N_input_cost_per_token), K(-8, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-23, N_input_cost_per_token), K(-22, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-22, N_input_cost_per_token), K(-21, N_output_cost_per_token), K(-11, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-9, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-23, N_input_cost_per_token), K(-11, N_output_cost_per_token), K(-12, N_cache_read_input_token_cost), K(-11, N_cache_creation_input_token_cost), K(-21, N_input_dbu_cost_per_token), K(-9, N_output_dbu_cost_per_token),
    K(-23, N_input_cost_per_token), K(-22, N_output_cost_per_token),
    K(-23, N_input_cost_per_token), K(-7, N_output_cost_per_token), K(-8, N_cache_read_input_token_cost),
    K(-24, N_input_cost_per_token), K(-23, N_output_cost_per_token),
    K(-2, N_output_cost_per_image),
    K(0, N_output_cost_per_token), K(-5, N_input_cost_per_audio_per_second), K(-4, N_input_cost_per_image), K(-5, N_input_cost_per_query), K(-4, N_input_cost_per_video_per_second),
    K(0, N_output_cost_per_token), K(0, N_input_cost_per_audio_token),
    K(-6, N_output_cost_per_token), K(-6, N_input_cost_per_audio_token), K(-5, N_input_cost_per_second),
    K(-6, N_output_cost_per_token), K(-7, N_input_cost_per_audio_token), K(-7, N_input_cost_per_second),
    K(-7, N_output_cost_per_token), K(-5, N_input_cost_per_video_per_second),
};

const uint32_t fairlead_model_count = 3580;
const struct fairlead_model fairlead_models[] = {
    {0x0, 0, 8191, 8191, 0, Sb5d054ac43, P_bedrock, 2, 0, 14},  // ai21.j2-mid-v1
    {0x0, 14, 8191, 8191, 0, S1d4380117d, P_bedrock, 2, 0, 16},  // ai21.j2-ultra-v1
    {0x0, 30, 256000, 4096, 20261126, S110e3aef22, P_bedrock, 2, 0, 25},  // ai21.jamba-1-5-large-v1:0
    {0x0, 55, 256000, 4096, 20261126, Sbed6e17a20, P_bedrock, 2, 0, 24},  // ai21.jamba-1-5-mini-v1:0
    {0x20000000, 79, 70000, 4096, 0, Sa8af5571d3, P_bedrock, 2, 0, 24},  // ai21.jamba-instruct-v1:0
    {0x804000000, 103, 512000, 65500, 0, S9ef4e0b179, P_aihubmix, 2, 0, 24},  // aihubmix/agnes-2.5-flash
    {0x806000000, 127, 1000000, 65536, 0, S26e309e2ed, P_aihubmix, 3, 0, 22},  // aihubmix/agnes-2.5-pro
    {0xc000400, 149, 200000, 131072, 0, S15942cb0a3, P_aihubmix, 2, 0, 19},  // aihubmix/cc-glm-5.1
    {0x80e000401, 168, 1000000, 128000, 0, S4812a35f9b, P_aihubmix, 4, 0, 23},  // aihubmix/claude-fable-5
    {0x80e000400, 191, 200000, 64000, 0, Sb8747fe19f, P_aihubmix, 4, 0, 25},  // aihubmix/claude-haiku-4-5
    {0x80e000401, 216, 1000000, 128000, 0, S4dbde7ffcd, P_aihubmix, 4, 0, 30},  // aihubmix/claude-opus-4-8-think
    {0x180e000401, 246, 1000000, 128000, 0, S4dbde7ffcd, P_aihubmix, 4, 0, 22},  // aihubmix/claude-opus-5
    {0x80e000401, 268, 1000000, 128000, 0, S210bacf57c, P_aihubmix, 4, 0, 24},  // aihubmix/claude-sonnet-5
    {0xe000400, 292, 1048576, 131072, 0, S510d2a7c21, P_aihubmix, 3, 0, 23},  // aihubmix/coding-glm-5.3
    {0x80e000400, 315, 1048576, 1048576, 0, S4b54769f22, P_aihubmix, 3, 0, 23},  // aihubmix/coding-kimi-k3
    {0x80e000400, 338, 0, 0, 0, S40d085d6f0, P_aihubmix, 3, 0, 35},  // aihubmix/coding-xiaomi-mimo-v2-omni
    {0x80e000400, 373, 1048576, 131072, 0, S23058d8b12, P_aihubmix, 3, 0, 32},  // aihubmix/coding-xiaomi-mimo-v2.5
    {0xe000400, 405, 1048576, 131072, 0, S52f62aab5d, P_aihubmix, 3, 0, 36},  // aihubmix/coding-xiaomi-mimo-v2.5-pro
    {0x80c000400, 441, 128000, 64000, 0, S06a406145e, P_aihubmix, 2, 0, 31},  // aihubmix/command-a-plus-05-2026
    {0xe000400, 472, 1000000, 384000, 0, Se1aae45e22, P_aihubmix, 3, 0, 26},  // aihubmix/deepseek-v4-flash
    {0xe000400, 498, 1000000, 384000, 0, Sf10a9f9358, P_aihubmix, 3, 0, 24},  // aihubmix/deepseek-v4-pro
    {0x1806000400, 522, 256000, 128000, 0, S34de76c60a, P_aihubmix, 3, 0, 37},  // aihubmix/doubao-seed-2-0-code-preview
    {0x180e000400, 559, 256000, 128000, 0, S407525a5b7, P_aihubmix, 3, 0, 36},  // aihubmix/doubao-seed-2-0-lite-260428
    {0x180e000400, 595, 256000, 128000, 0, S1a1bb7d0bc, P_aihubmix, 3, 0, 29},  // aihubmix/doubao-seed-2-0-mini
    {0x180e000400, 624, 256000, 128000, 0, S34de76c60a, P_aihubmix, 3, 0, 28},  // aihubmix/doubao-seed-2-0-pro
    {0x180e000400, 652, 256000, 256000, 0, S914f3ef02a, P_aihubmix, 3, 0, 30},  // aihubmix/doubao-seed-2-1-turbo
    {0x6000000, 682, 119000, 65536, 0, S440ead90ed, P_aihubmix, 3, 0, 18},  // aihubmix/ernie-5.1
    {0x180e000400, 700, 1048576, 65536, 0, Sc4667230c4, P_aihubmix, 3, 0, 31},  // aihubmix/gemini-3-flash-preview
    {0x180e000400, 731, 1048576, 65536, 0, Sc4667230c4, P_aihubmix, 3, 0, 38},  // aihubmix/gemini-3-flash-preview-search
    {0x180e000400, 769, 1048576, 65536, 0, S9bbf007bf2, P_aihubmix, 3, 0, 31},  // aihubmix/gemini-3.1-pro-preview
    {0x180e000400, 800, 1048576, 65536, 0, S9bbf007bf2, P_aihubmix, 3, 0, 43},  // aihubmix/gemini-3.1-pro-preview-customtools
    {0x180e000400, 843, 1048576, 65536, 0, S521354b448, P_aihubmix, 3, 0, 30},  // aihubmix/gemini-3.5-flash-lite
    {0x180e000400, 873, 1048576, 65536, 0, S15afd3140b, P_aihubmix, 3, 0, 25},  // aihubmix/gemini-3.7-flash
    {0x804000000, 898, 262144, 131100, 0, Sc30f11c2d5, P_aihubmix, 2, 0, 27},  // aihubmix/gemma-4-26b-a4b-it
    {0x804000000, 925, 262144, 131100, 0, Sc30f11c2d5, P_aihubmix, 2, 0, 23},  // aihubmix/gemma-4-31b-it
    {0xe000400, 948, 1000000, 131072, 0, S3bb2eef4f7, P_aihubmix, 3, 0, 29},  // aihubmix/glm-5.2-fast-preview
    {0xe000400, 977, 1048576, 131072, 0, S3c7920d4da, P_aihubmix, 3, 0, 16},  // aihubmix/glm-5.3
    {0x80e000400, 993, 1048576, 131072, 0, Sc7aee5a4a6, P_aihubmix, 3, 0, 22},  // aihubmix/glm-5.3-flash
    {0x806000000, 1015, 200000, 131072, 0, S97fb9b4020, P_aihubmix, 3, 0, 21},  // aihubmix/glm-5v-turbo
    {0x80e000400, 1036, 400000, 128000, 0, Sfd700e3de9, P_aihubmix, 3, 0, 22},  // aihubmix/gpt-5.3-codex
    {0x180e000400, 1058, 1050000, 128000, 0, S135b17c069, P_aihubmix, 3, 0, 21},  // aihubmix/gpt-5.4-high
    {0x180e000400, 1079, 1050000, 128000, 0, S135b17c069, P_aihubmix, 3, 0, 20},  // aihubmix/gpt-5.4-low
    {0x180e000400, 1099, 400000, 128000, 0, S25b58f897b, P_aihubmix, 3, 0, 21},  // aihubmix/gpt-5.4-mini
    {0x180e000400, 1120, 400000, 128000, 0, S6d8041d83d, P_aihubmix, 3, 0, 21},  // aihubmix/gpt-5.4-nano
    {0x180e000400, 1141, 1050000, 128000, 0, Secd080fb31, P_aihubmix, 3, 0, 16},  // aihubmix/gpt-5.5
    {0x180c000400, 1157, 1050000, 128000, 0, S80faac2402, P_aihubmix, 2, 0, 20},  // aihubmix/gpt-5.5-pro
    {0x80e000400, 1177, 1050000, 128000, 0, S9989ee1542, P_aihubmix, 4, 0, 21},  // aihubmix/gpt-5.6-luna
    {0x80e000400, 1198, 1050000, 128000, 0, Sf81f011ce2, P_aihubmix, 4, 0, 25},  // aihubmix/gpt-5.6-sol-disc
    {0x80e000400, 1223, 1050000, 128000, 0, S3ef2369a04, P_aihubmix, 4, 0, 22},  // aihubmix/gpt-5.6-terra
    {0x180e000400, 1245, 400000, 128000, 0, Secd080fb31, P_aihubmix, 3, 0, 24},  // aihubmix/gpt-chat-latest
    {0x80e000400, 1269, 1000000, 0, 0, S80a4d182c1, P_aihubmix, 3, 0, 32},  // aihubmix/grok-4-20-non-reasoning
    {0x80e000400, 1301, 1000000, 0, 0, S80a4d182c1, P_aihubmix, 3, 0, 28},  // aihubmix/grok-4-20-reasoning
    {0x80e000400, 1329, 500000, 500000, 0, Sbb277b980f, P_aihubmix, 3, 0, 17},  // aihubmix/grok-4.6
    {0x80e000400, 1346, 256000, 256000, 0, S57e0e0b009, P_aihubmix, 3, 0, 23},  // aihubmix/grok-build-0.1
    {0x100e000400, 1369, 256000, 128000, 0, S6b3627e344, P_aihubmix, 3, 0, 12},  // aihubmix/hy3
    {0x100e000400, 1381, 1048576, 64000, 0, Sd4b20f8c52, P_aihubmix, 3, 0, 20},  // aihubmix/hy4-preview
    {0x80e000400, 1401, 262144, 32768, 0, S3824284cd2, P_aihubmix, 3, 0, 18},  // aihubmix/kimi-k2.6
    {0x80e000400, 1419, 262144, 32768, 0, S1d6b940d74, P_aihubmix, 3, 0, 33},  // aihubmix/kimi-k2.7-code-highspeed
    {0x80e000400, 1452, 1048576, 1048576, 0, Se89d59eac7, P_aihubmix, 3, 0, 16},  // aihubmix/kimi-k3
    {0x6000400, 1468, 1000000, 131072, 0, S67314a49a3, P_aihubmix, 3, 0, 20},  // aihubmix/longcat-2.0
    {0xc000000, 1488, 256000, 64000, 0, S110e3aef22, P_aihubmix, 2, 0, 23},  // aihubmix/mai-thinking-1
    {0x1802000000, 1511, 256000, 0, 0, S5515638755, P_aihubmix, 3, 0, 21},  // aihubmix/mimo-v2-omni
    {0x1002000000, 1532, 1000000, 0, 0, S02e5718f45, P_aihubmix, 3, 0, 20},  // aihubmix/mimo-v2-pro
    {0xe000400, 1552, 204800, 204800, 0, Sc5f234a81f, P_aihubmix, 3, 0, 21},  // aihubmix/minimax-m2.7
    {0x80c000400, 1573, 1000000, 524288, 0, Sa08a496e6f, P_aihubmix, 2, 0, 19},  // aihubmix/minimax-m3
    {0x804000400, 1592, 1048576, 0, 0, Se58212a493, P_aihubmix, 2, 0, 23},  // aihubmix/muse-spark-1.2
    {0x8000400, 1615, 262144, 65536, 0, Sc3864713b3, P_aihubmix, 2, 0, 25},  // aihubmix/qwen3-coder-next
    {0x180c000400, 1640, 262144, 65536, 0, S94448f7196, P_aihubmix, 2, 0, 26},  // aihubmix/qwen3.5-122b-a10b
    {0x180c000400, 1666, 262144, 65536, 0, S843d7d0005, P_aihubmix, 2, 0, 26},  // aihubmix/qwen3.5-397b-a17b
    {0x180c000400, 1692, 262144, 65536, 0, S700ee6130a, P_aihubmix, 2, 0, 20},  // aihubmix/qwen3.6-27b
    {0x180c000400, 1712, 262144, 65536, 0, S9c40edee50, P_aihubmix, 2, 0, 24},  // aihubmix/qwen3.6-35b-a3b
    {0x100e000400, 1736, 262144, 65536, 0, Sb22215544b, P_aihubmix, 4, 0, 28},  // aihubmix/qwen3.6-max-preview
    {0x180e000400, 1764, 1000000, 131072, 0, Se0e155c89f, P_aihubmix, 4, 0, 21},  // aihubmix/qwen3.7-plus
    {0x100e000400, 1785, 1000000, 131072, 0, Sbb277b980f, P_aihubmix, 3, 0, 26},  // aihubmix/qwen3.8-2.4t-a95b
    {0x180e000400, 1811, 1000000, 131072, 0, Sf795da9fea, P_aihubmix, 4, 0, 22},  // aihubmix/qwen3.8-flash
    {0x180e000400, 1833, 1000000, 131072, 0, S872a823df1, P_aihubmix, 4, 0, 20},  // aihubmix/qwen3.8-max
    {0x806000000, 1853, 256000, 0, 0, S821f111fc0, P_aihubmix, 3, 0, 23},  // aihubmix/step-3.7-flash
    {0x80a800400, 1876, 300000, 10000, 0, S12312d1f9d, P_amazon_nova, 2, 0, 24},  // amazon-nova/nova-lite-v1
    {0xa000400, 1900, 128000, 10000, 0, Saa5e508f74, P_amazon_nova, 2, 0, 25},  // amazon-nova/nova-micro-v1
    {0x808800400, 1925, 1000000, 10000, 0, S6e0cae34de, P_amazon_nova, 2, 0, 27},  // amazon-nova/nova-premier-v1
    {0x80a800400, 1952, 300000, 10000, 0, S3aed4bfc8a, P_amazon_nova, 2, 0, 23},  // amazon-nova/nova-pro-v1
    {0x30, 1975, 0, 0, 0, S9c0056d193, P_bedrock, 4, 8, 21},  // amazon.nova-2-5-sonic
    {0xc8e800400, 1996, 1000000, 64000, 0, S9a03b0564d, P_bedrock, 8, 0, 23},  // amazon.nova-2-lite-v1:0
    {0x400000890, 2019, 8172, 0, 0, S8e4b1a9b5e, P_bedrock, 5, 3, 40},  // amazon.nova-2-multimodal-embeddings-v1:0
    {0xc8e800400, 2059, 1000000, 64000, 0, S83485f8521, P_bedrock, 9, 0, 39},  // amazon.nova-2-pro-preview-20251202-v1:0
    {0x30, 2098, 0, 0, 0, S9c0056d193, P_bedrock, 4, 8, 24},  // amazon.nova-2-sonic-v1:0
    {0x88a800400, 2122, 300000, 10000, 0, Sd01e64bfaf, P_bedrock, 5, 0, 21},  // amazon.nova-lite-v1:0
    {0x8a000400, 2143, 128000, 10000, 0, S7d613ccb19, P_bedrock, 5, 0, 22},  // amazon.nova-micro-v1:0
    {0x88a800400, 2165, 1000000, 10000, 0, S44e69abff8, P_bedrock, 8, 0, 24},  // amazon.nova-premier-v1:0
    {0x88a800400, 2189, 300000, 10000, 0, S912218464f, P_bedrock, 11, 0, 20},  // amazon.nova-pro-v1:0
    {0x0, 2209, 32000, 32000, 0, S81cd670e63, P_bedrock, 3, 4, 18},  // amazon.rerank-v1:0
    {0x0, 2227, 8192, 0, 0, S290b4d2dce, P_bedrock, 2, 3, 29},  // amazon.titan-embed-g1-text-02
    {0x880, 2256, 128, 0, 0, Sde5066fadd, P_bedrock, 3, 3, 27},  // amazon.titan-embed-image-v1
    {0x0, 2283, 8192, 0, 0, S290b4d2dce, P_bedrock, 2, 3, 26},  // amazon.titan-embed-text-v1
    {0x0, 2309, 8192, 0, 0, S4ae3396d7b, P_bedrock, 2, 3, 28},  // amazon.titan-embed-text-v2:0
    {0x0, 2337, 42000, 8000, 0, S13bcc1900f, P_bedrock, 2, 0, 28},  // amazon.titan-text-express-v1
    {0x0, 2365, 42000, 4000, 0, S8ef021bbc3, P_bedrock, 2, 0, 25},  // amazon.titan-text-lite-v1
    {0x0, 2390, 42000, 32000, 0, S8a87f51a45, P_bedrock, 2, 0, 30},  // amazon.titan-text-premier-v1:0
    {0x8a800408, 2420, 200000, 8192, 0, S4b9c927ee0, P_bedrock, 4, 0, 40},  // anthropic.claude-3-5-haiku-20241022-v1:0
    {0x888800400, 2460, 200000, 4096, 0, Se4cd7b4c41, P_bedrock, 4, 0, 41},  // anthropic.claude-3-5-sonnet-20240620-v1:0
    {0x88a800448, 2501, 200000, 8192, 0, Se4cd7b4c41, P_bedrock, 4, 0, 41},  // anthropic.claude-3-5-sonnet-20241022-v2:0
    {0x88e800448, 2542, 200000, 8192, 0, S69d00b1ab7, P_bedrock, 4, 0, 41},  // anthropic.claude-3-7-sonnet-20240620-v1:0
    {0x88e800448, 2583, 200000, 8192, 0, Se4cd7b4c41, P_bedrock, 4, 0, 41},  // anthropic.claude-3-7-sonnet-20250219-v1:0
    {0x888000400, 2624, 200000, 4096, 0, S110704f343, P_bedrock, 4, 0, 37},  // anthropic.claude-3-opus-20240229-v1:0
    {0x288ed06441, 2661, 1000000, 128000, 0, Seab7ad178b, P_bedrock, 6, 0, 24},  // anthropic.claude-fable-5
    {0x288ed06441, 2685, 1000000, 128000, 0, S525e39fe5e, P_bedrock, 6, 0, 26},  // anthropic.claude-fable-5-1
    {0x98ec40448, 2711, 200000, 64000, 0, S668ae87b91, P_bedrock, 7, 0, 40},  // anthropic.claude-haiku-4-5-20251001-v1:0
    {0x98ec60448, 2751, 200000, 64000, 0, S688c63b60d, P_bedrock, 5, 0, 35},  // anthropic.claude-haiku-4-5@20251001
    {0x298ed06641, 2786, 1000000, 128000, 0, S576c9a58a4, P_bedrock, 11, 0, 26},  // anthropic.claude-haiku-5-5
    {0x80000000, 2812, 100000, 8191, 0, Sd06de010b5, P_bedrock, 2, 0, 27},  // anthropic.claude-instant-v1
    {0x288ed46441, 2839, 1000000, 128000, 0, Sbd0961df2c, P_bedrock, 5, 0, 27},  // anthropic.claude-mythos-5-1
    {0x886100400, 2866, 1000000, 128000, 0, Scf2895764b, P_bedrock, 5, 0, 31},  // anthropic.claude-mythos-preview
    {0x88e800448, 2897, 200000, 32000, 20270108, S7f1f9bee60, P_bedrock, 5, 0, 39},  // anthropic.claude-opus-4-1-20250805-v1:0
    {0x88e800448, 2936, 200000, 32000, 0, S7f1f9bee60, P_bedrock, 5, 0, 37},  // anthropic.claude-opus-4-20250514-v1:0
    {0x98ed40448, 2973, 200000, 64000, 0, Se521b3fde7, P_bedrock, 6, 0, 39},  // anthropic.claude-opus-4-5-20251101-v1:0
    {0x98ed43441, 3012, 1000000, 128000, 0, Se521b3fde7, P_bedrock, 6, 0, 28},  // anthropic.claude-opus-4-6-v1
    {0x298ed02441, 3040, 1000000, 128000, 0, Se521b3fde7, P_bedrock, 6, 0, 25},  // anthropic.claude-opus-4-7
    {0x298ed06441, 3065, 1000000, 128000, 0, Se521b3fde7, P_bedrock, 6, 0, 25},  // anthropic.claude-opus-4-8
    {0x298ed06441, 3090, 1000000, 128000, 0, Se521b3fde7, P_bedrock, 6, 0, 23},  // anthropic.claude-opus-5
    {0x298ed06441, 3113, 1000000, 128000, 0, S0cef1100d8, P_bedrock, 6, 0, 25},  // anthropic.claude-opus-5-5
    {0x88e800448, 3138, 200000, 64000, 20261014, S31afae5176, P_bedrock, 9, 0, 39},  // anthropic.claude-sonnet-4-20250514-v1:0
    {0x98ec40448, 3177, 200000, 64000, 20270408, S9c2f220ea5, P_bedrock, 13, 0, 41},  // anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x98ed43441, 3218, 1000000, 64000, 0, S380c042b43, P_bedrock, 6, 0, 27},  // anthropic.claude-sonnet-4-6
    {0x298ed06441, 3245, 1000000, 128000, 0, S4be3aa9c5b, P_bedrock, 6, 0, 25},  // anthropic.claude-sonnet-5
    {0x298ed06441, 3270, 1000000, 128000, 0, Sa4c2df8baf, P_bedrock, 6, 0, 27},  // anthropic.claude-sonnet-5-5
    {0x0, 3297, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 19},  // anthropic.claude-v1
    {0x80000000, 3316, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 21},  // anthropic.claude-v2:1
    {0x0, 3337, 16384, 16384, 0, S2edeb41f44, P_anyscale, 2, 0, 37},  // anyscale/HuggingFaceH4/zephyr-7b-beta
    {0x0, 3374, 4096, 4096, 0, S0cdedef782, P_anyscale, 2, 0, 44},  // anyscale/codellama/CodeLlama-34b-Instruct-hf
    {0x0, 3418, 4096, 4096, 0, S0cdedef782, P_anyscale, 2, 0, 44},  // anyscale/codellama/CodeLlama-70b-Instruct-hf
    {0x0, 3462, 8192, 8192, 0, S2edeb41f44, P_anyscale, 2, 0, 27},  // anyscale/google/gemma-7b-it
    {0x0, 3489, 4096, 4096, 0, Sc227df47ec, P_anyscale, 2, 0, 39},  // anyscale/meta-llama/Llama-2-13b-chat-hf
    {0x0, 3528, 4096, 4096, 0, S0cdedef782, P_anyscale, 2, 0, 39},  // anyscale/meta-llama/Llama-2-70b-chat-hf
    {0x0, 3567, 4096, 4096, 0, S2edeb41f44, P_anyscale, 2, 0, 38},  // anyscale/meta-llama/Llama-2-7b-chat-hf
    {0x0, 3605, 8192, 8192, 0, S0cdedef782, P_anyscale, 2, 0, 45},  // anyscale/meta-llama/Meta-Llama-3-70B-Instruct
    {0x0, 3650, 8192, 8192, 0, S2edeb41f44, P_anyscale, 2, 0, 44},  // anyscale/meta-llama/Meta-Llama-3-8B-Instruct
    {0x400, 3694, 16384, 16384, 0, S2edeb41f44, P_anyscale, 2, 0, 43},  // anyscale/mistralai/Mistral-7B-Instruct-v0.1
    {0x400, 3737, 65536, 65536, 0, S7a5303501f, P_anyscale, 2, 0, 46},  // anyscale/mistralai/Mixtral-8x22B-Instruct-v0.1
    {0x400, 3783, 16384, 16384, 0, S2edeb41f44, P_anyscale, 2, 0, 45},  // anyscale/mistralai/Mixtral-8x7B-Instruct-v0.1
    {0xc8e800400, 3828, 1000000, 64000, 0, Sf4e9d8f7f2, P_bedrock, 3, 0, 28},  // apac.amazon.nova-2-lite-v1:0
    {0xc8e800400, 3856, 1000000, 64000, 0, Sc7536df7b1, P_bedrock, 5, 0, 44},  // apac.amazon.nova-2-pro-preview-20251202-v1:0
    {0x88a800400, 3900, 300000, 10000, 0, S45f38893cf, P_bedrock, 3, 0, 26},  // apac.amazon.nova-lite-v1:0
    {0x8a000400, 3926, 128000, 10000, 0, S47f70b296c, P_bedrock, 3, 0, 27},  // apac.amazon.nova-micro-v1:0
    {0x88a800400, 3953, 300000, 10000, 0, S523225847e, P_bedrock, 6, 0, 25},  // apac.amazon.nova-pro-v1:0
    {0x288ed06441, 3978, 1000000, 128000, 0, Scd8fbeb76e, P_bedrock, 5, 0, 29},  // apac.anthropic.claude-fable-5
    {0x98ec40448, 4007, 200000, 64000, 0, S2e5297f133, P_bedrock, 6, 0, 45},  // apac.anthropic.claude-haiku-4-5-20251001-v1:0
    {0x298ed06641, 4052, 1000000, 128000, 0, Sc7a554df50, P_bedrock, 10, 0, 31},  // apac.anthropic.claude-haiku-5-5
    {0x886100400, 4083, 1000000, 128000, 0, Scf2895764b, P_bedrock, 5, 0, 36},  // apac.anthropic.claude-mythos-preview
    {0x298ed02441, 4119, 1000000, 128000, 0, S7c0412af53, P_bedrock, 5, 0, 30},  // apac.anthropic.claude-opus-4-7
    {0x298ed06441, 4149, 1000000, 128000, 0, S7c0412af53, P_bedrock, 5, 0, 30},  // apac.anthropic.claude-opus-4-8
    {0x298ed06441, 4179, 1000000, 128000, 0, S7c0412af53, P_bedrock, 5, 0, 28},  // apac.anthropic.claude-opus-5
    {0x298ed06441, 4207, 1000000, 128000, 0, Sda79607f0d, P_bedrock, 5, 0, 30},  // apac.anthropic.claude-opus-5-5
    {0x88e800448, 4237, 200000, 64000, 20261014, S31afae5176, P_bedrock, 9, 0, 44},  // apac.anthropic.claude-sonnet-4-20250514-v1:0
    {0x98ed43441, 4281, 1000000, 64000, 0, Sf64c05722b, P_bedrock, 5, 0, 32},  // apac.anthropic.claude-sonnet-4-6
    {0x298ed06441, 4313, 1000000, 128000, 0, S9e5466c921, P_bedrock, 5, 0, 30},  // apac.anthropic.claude-sonnet-5
    {0x298ed06441, 4343, 1000000, 128000, 0, Sb69b6c9096, P_bedrock, 5, 0, 32},  // apac.anthropic.claude-sonnet-5-5
    {0x0, 4375, 0, 0, 0, Sd253e628d1, P_assemblyai, 2, 6, 15},  // assemblyai/best
    {0x0, 4390, 0, 0, 0, S31e46ef45a, P_assemblyai, 2, 6, 15},  // assemblyai/nano
    {0x288ed06441, 4405, 1000000, 128000, 0, Scd8fbeb76e, P_bedrock, 5, 0, 27},  // au.anthropic.claude-fable-5
    {0x98ec40448, 4432, 200000, 64000, 0, Scd3fedd85b, P_bedrock, 7, 0, 43},  // au.anthropic.claude-haiku-4-5-20251001-v1:0
    {0x298ed06641, 4475, 1000000, 128000, 0, S9b86c74787, P_bedrock, 11, 0, 29},  // au.anthropic.claude-haiku-5-5
    {0x886100400, 4504, 1000000, 128000, 0, Scf2895764b, P_bedrock, 5, 0, 34},  // au.anthropic.claude-mythos-preview
    {0x98ed43441, 4538, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 31},  // au.anthropic.claude-opus-4-6-v1
    {0x298ed02441, 4569, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 28},  // au.anthropic.claude-opus-4-7
    {0x298ed06441, 4597, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 28},  // au.anthropic.claude-opus-4-8
    {0x298ed06441, 4625, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 26},  // au.anthropic.claude-opus-5
    {0x298ed06441, 4651, 1000000, 128000, 0, S298672b839, P_bedrock, 6, 0, 28},  // au.anthropic.claude-opus-5-5
    {0x98ec40448, 4679, 200000, 64000, 20270408, Sd2cd281a27, P_bedrock, 13, 0, 44},  // au.anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x98ed43441, 4723, 1000000, 64000, 0, S4ae550f9e1, P_bedrock, 6, 0, 30},  // au.anthropic.claude-sonnet-4-6
    {0x298ed06441, 4753, 1000000, 128000, 0, S2dadfdf3b2, P_bedrock, 6, 0, 28},  // au.anthropic.claude-sonnet-5
    {0x298ed06441, 4781, 1000000, 128000, 0, S556e442db3, P_bedrock, 6, 0, 30},  // au.anthropic.claude-sonnet-5-5
    {0x0, 4811, 0, 0, 0, Sf1869723ac, P_aws_polly, 1, 7, 20},  // aws_polly/generative
    {0x0, 4831, 0, 0, 0, S357cbfc3bf, P_aws_polly, 1, 7, 19},  // aws_polly/long-form
    {0x0, 4850, 0, 0, 0, S3f1de2257c, P_aws_polly, 1, 7, 16},  // aws_polly/neural
    {0x0, 4866, 0, 0, 0, Sc4c96907ec, P_aws_polly, 1, 7, 18},  // aws_polly/standard
    {0x0, 4884, 8191, 0, 20280209, Sfdd313a72d, P_azure, 2, 3, 9},  // azure/ada
    {0x38aea22440, 4893, 922000, 128000, 20280311, S1794aa7620, P_azure, 9, 0, 22},  // azure/apac/gpt-6.1-sol
    {0x18aea20400, 4915, 272000, 128000, 20261202, Secd080fb31, P_azure, 3, 0, 17},  // azure/chat-latest
    {0x8aea00400, 4932, 200000, 100000, 20261115, S4ba9e27ca2, P_azure, 3, 2, 16},  // azure/codex-mini
    {0x400, 4948, 128000, 4096, 20250630, Sf61abc204b, P_azure, 2, 0, 20},  // azure/command-r-plus
    {0x8ac200400, 4968, 8192, 1024, 0, S4e6bb58c8d, P_azure, 2, 0, 26},  // azure/computer-use-preview
    {0x0, 4994, 0, 0, 0, Sefb3e5a7f4, P_azure, 1, 0, 15},  // azure/container
    {0x0, 5009, 0, 0, 20261115, S229fa6464b, P_azure, 3, 2, 19},  // azure/eu/codex-mini
    {0x0, 5028, 0, 0, 0, Se9815d3a0d, P_azure, 2, 0, 29},  // azure/eu/computer-use-preview
    {0x0, 5057, 0, 0, 20270414, S905f239466, P_azure, 8, 0, 16},  // azure/eu/gpt-4.1
    {0x0, 5073, 0, 0, 20270414, Scf72b167bf, P_azure, 8, 0, 21},  // azure/eu/gpt-4.1-mini
    {0x0, 5094, 0, 0, 20270414, S811be65b27, P_azure, 5, 0, 21},  // azure/eu/gpt-4.1-nano
    {0x888200400, 5115, 128000, 16384, 20270414, S1deac852aa, P_azure, 6, 0, 15},  // azure/eu/gpt-4o
    {0x0, 5130, 128000, 4096, 20261209, Sc296dc6ab9, P_azure, 4, 0, 26},  // azure/eu/gpt-4o-2024-05-13
    {0x88a200400, 5156, 128000, 16384, 20270414, S8ff5609fc0, P_azure, 5, 0, 26},  // azure/eu/gpt-4o-2024-08-06
    {0x888200400, 5182, 128000, 16384, 20270414, S1deac852aa, P_azure, 6, 0, 26},  // azure/eu/gpt-4o-2024-11-20
    {0x88a200400, 5208, 128000, 16384, 20270414, S520caf3b8d, P_azure, 4, 0, 20},  // azure/eu/gpt-4o-mini
    {0x88a200400, 5228, 128000, 16384, 20270414, S520caf3b8d, P_azure, 4, 0, 31},  // azure/eu/gpt-4o-mini-2024-07-18
    {0xa0200430, 5259, 128000, 4096, 0, Sc72b3b7c48, P_azure, 6, 8, 48},  // azure/eu/gpt-4o-mini-realtime-preview-2024-12-17
    {0xa0200430, 5307, 128000, 4096, 20250326, Sf0c5a77979, P_azure, 6, 8, 43},  // azure/eu/gpt-4o-realtime-preview-2024-10-01
    {0xa0200430, 5350, 16000, 4096, 0, Sbbe8f4104a, P_azure, 6, 8, 43},  // azure/eu/gpt-4o-realtime-preview-2024-12-17
    {0x0, 5393, 0, 0, 20270209, S70a10619c0, P_azure, 9, 0, 14},  // azure/eu/gpt-5
    {0x8aea20400, 5407, 272000, 128000, 20270209, S70a10619c0, P_azure, 9, 0, 25},  // azure/eu/gpt-5-2025-08-07
    {0x0, 5432, 0, 0, 20270317, S2e2d47c392, P_azure, 3, 2, 20},  // azure/eu/gpt-5-codex
    {0x0, 5452, 0, 0, 20270209, Sfc38ab301b, P_azure, 9, 0, 19},  // azure/eu/gpt-5-mini
    {0x8aea20400, 5471, 272000, 128000, 20270209, Sfc38ab301b, P_azure, 9, 0, 30},  // azure/eu/gpt-5-mini-2025-08-07
    {0x0, 5501, 0, 0, 20270209, Sd0a4790a41, P_azure, 6, 0, 19},  // azure/eu/gpt-5-nano
    {0x8aea20400, 5520, 272000, 128000, 20270209, Sd0a4790a41, P_azure, 6, 0, 30},  // azure/eu/gpt-5-nano-2025-08-07
    {0x0, 5550, 0, 0, 20270407, S1287c26395, P_azure, 4, 2, 18},  // azure/eu/gpt-5-pro
    {0x8aeaa0400, 5568, 272000, 128000, 20270515, S70a10619c0, P_azure, 9, 0, 16},  // azure/eu/gpt-5.1
    {0x8e200400, 5584, 111616, 16384, 20260629, S4aa2797ea4, P_azure, 3, 0, 21},  // azure/eu/gpt-5.1-chat
    {0x88ea20400, 5605, 272000, 128000, 20270515, S4aa2797ea4, P_azure, 3, 2, 22},  // azure/eu/gpt-5.1-codex
    {0x0, 5627, 0, 0, 20270518, S4aa2797ea4, P_azure, 3, 2, 26},  // azure/eu/gpt-5.1-codex-max
    {0x88ea20400, 5653, 272000, 128000, 20270515, S1790118cad, P_azure, 3, 2, 27},  // azure/eu/gpt-5.1-codex-mini
    {0x0, 5680, 0, 0, 20270608, Sc50c873976, P_azure, 9, 0, 16},  // azure/eu/gpt-5.2
    {0x8a200400, 5696, 111616, 16384, 20260629, S359bc77167, P_azure, 3, 0, 21},  // azure/eu/gpt-5.2-chat
    {0x0, 5717, 0, 0, 20270713, S359bc77167, P_azure, 3, 2, 22},  // azure/eu/gpt-5.2-codex
    {0x0, 5739, 0, 0, 0, Sb77b3f8c95, P_azure, 4, 2, 20},  // azure/eu/gpt-5.2-pro
    {0x8a200400, 5759, 111616, 16384, 20260629, S359bc77167, P_azure, 3, 0, 21},  // azure/eu/gpt-5.3-chat
    {0x0, 5780, 0, 0, 20270824, Sb7a78b6d76, P_azure, 6, 2, 22},  // azure/eu/gpt-5.3-codex
    {0x28aeaa8400, 5802, 922000, 128000, 20270902, Sb6662f301e, P_azure, 15, 0, 16},  // azure/eu/gpt-5.4
    {0x28aeaa8400, 5818, 922000, 128000, 20270902, Sb6662f301e, P_azure, 15, 0, 27},  // azure/eu/gpt-5.4-2026-03-05
    {0x0, 5845, 0, 0, 20270921, S47299088b5, P_azure, 9, 0, 21},  // azure/eu/gpt-5.4-mini
    {0x0, 5866, 0, 0, 20270921, Sa97980b33b, P_azure, 6, 0, 21},  // azure/eu/gpt-5.4-nano
    {0x0, 5887, 0, 0, 20270907, S2a608aeaa2, P_azure, 8, 2, 20},  // azure/eu/gpt-5.4-pro
    {0x38aeaa0400, 5907, 922000, 128000, 20271026, Sce2bfa6e46, P_azure, 16, 0, 16},  // azure/eu/gpt-5.5
    {0x18aea20400, 5923, 922000, 128000, 20271026, Sce2bfa6e46, P_azure, 16, 0, 27},  // azure/eu/gpt-5.5-2026-04-23
    {0x38aeaa0400, 5950, 922000, 128000, 20271026, Sce2bfa6e46, P_azure, 16, 0, 27},  // azure/eu/gpt-5.5-2026-04-24
    {0x38aeaa0400, 5977, 922000, 128000, 0, S6421dd5546, P_azure, 17, 0, 16},  // azure/eu/gpt-5.6
    {0x38aeaa0400, 5993, 922000, 128000, 20280111, S23dc71777d, P_azure, 17, 0, 21},  // azure/eu/gpt-5.6-luna
    {0x38aeaa0400, 6014, 922000, 128000, 20280111, S6421dd5546, P_azure, 17, 0, 20},  // azure/eu/gpt-5.6-sol
    {0x38aeaa0400, 6034, 922000, 128000, 20280111, S3e7ed9b214, P_azure, 17, 0, 22},  // azure/eu/gpt-5.6-terra
    {0x38aea20440, 6056, 922000, 128000, 20280111, S0b2d6a7489, P_azure, 8, 0, 20},  // azure/eu/gpt-6-astra
    {0x38aeaa2440, 6076, 922000, 128000, 20280311, Saeccdbc597, P_azure, 9, 0, 19},  // azure/eu/gpt-6-luna
    {0x38aeaa2440, 6095, 922000, 128000, 20280311, S777328b561, P_azure, 9, 0, 18},  // azure/eu/gpt-6-sol
    {0x38aea22440, 6113, 922000, 128000, 20280311, S1794aa7620, P_azure, 9, 0, 20},  // azure/eu/gpt-6.1-sol
    {0x882200400, 6133, 200000, 100000, 20261119, Sc65f5086fb, P_azure, 5, 0, 11},  // azure/eu/o1
    {0x882200400, 6144, 200000, 100000, 20261119, Sc65f5086fb, P_azure, 5, 0, 22},  // azure/eu/o1-2024-12-17
    {0x0, 6166, 0, 0, 0, S5c7bcf2a38, P_azure, 5, 0, 16},  // azure/eu/o1-mini
    {0x2200400, 6182, 128000, 65536, 0, S5c7bcf2a38, P_azure, 5, 0, 27},  // azure/eu/o1-mini-2024-09-12
    {0x2000000, 6209, 128000, 32768, 20250728, S32be1f1ea0, P_azure, 3, 0, 19},  // azure/eu/o1-preview
    {0x0, 6228, 200000, 100000, 20261119, S3689947b5d, P_azure, 5, 0, 11},  // azure/eu/o3
    {0x0, 6239, 200000, 100000, 20261119, S3689947b5d, P_azure, 5, 0, 22},  // azure/eu/o3-2025-04-16
    {0x0, 6261, 0, 0, 20261119, S08cb18f6c9, P_azure, 3, 0, 25},  // azure/eu/o3-deep-research
    {0x86000000, 6286, 200000, 100000, 20261119, S5c7bcf2a38, P_azure, 5, 0, 16},  // azure/eu/o3-mini
    {0x86000000, 6302, 200000, 100000, 20261119, S5c7bcf2a38, P_azure, 5, 0, 27},  // azure/eu/o3-mini-2025-01-31
    {0x0, 6329, 200000, 100000, 20261119, S33ec960430, P_azure, 5, 0, 16},  // azure/eu/o4-mini
    {0x0, 6345, 200000, 100000, 20261119, S33ec960430, P_azure, 5, 0, 27},  // azure/eu/o4-mini-2025-04-16
    {0x0, 6372, 0, 0, 20280209, S7963fdd324, P_azure, 1, 3, 31},  // azure/eu/text-embedding-3-large
    {0x0, 6403, 0, 0, 20280209, S08f8eb3887, P_azure, 1, 3, 31},  // azure/eu/text-embedding-3-small
    {0x0, 6434, 0, 0, 20280209, Sd8575ca7bc, P_azure, 1, 3, 31},  // azure/eu/text-embedding-ada-002
    {0x88a200400, 6465, 128000, 16384, 20270414, S701c20fbd7, P_azure, 5, 0, 39},  // azure/global-standard/gpt-4o-2024-08-06
    {0x888200400, 6504, 128000, 16384, 20270414, S701c20fbd7, P_azure, 5, 0, 39},  // azure/global-standard/gpt-4o-2024-11-20
    {0x888200400, 6543, 128000, 16384, 20270414, S34e08b57e4, P_azure, 2, 0, 33},  // azure/global-standard/gpt-4o-mini
    {0x88a200400, 6576, 128000, 16384, 20270414, S701c20fbd7, P_azure, 5, 0, 30},  // azure/global/gpt-4o-2024-08-06
    {0x88a200400, 6606, 128000, 16384, 20270414, S701c20fbd7, P_azure, 5, 0, 30},  // azure/global/gpt-4o-2024-11-20
    {0x8aeaa0400, 6636, 272000, 128000, 20270515, Se0d527d244, P_azure, 9, 0, 20},  // azure/global/gpt-5.1
    {0x88ea20400, 6656, 272000, 128000, 20270515, S9a5ef36d8d, P_azure, 3, 2, 26},  // azure/global/gpt-5.1-codex
    {0x88ea20400, 6682, 272000, 128000, 20270515, S8378618cc8, P_azure, 3, 2, 31},  // azure/global/gpt-5.1-codex-mini
    {0x80000400, 6713, 4097, 4096, 0, S8a87f51a45, P_azure, 2, 0, 19},  // azure/gpt-3.5-turbo
    {0x0, 6732, 4097, 0, 0, S7638fc4aa8, P_azure_text, 2, 1, 33},  // azure/gpt-3.5-turbo-instruct-0914
    {0x80000400, 6765, 4097, 4096, 0, S8a87f51a45, P_azure, 2, 0, 18},  // azure/gpt-35-turbo
    {0x80000000, 6783, 16385, 4096, 20250430, Sf4d3a67aff, P_azure, 2, 0, 22},  // azure/gpt-35-turbo-16k
    {0x80000400, 6805, 16385, 4096, 20250430, Sf4d3a67aff, P_azure, 2, 0, 27},  // azure/gpt-35-turbo-16k-0613
    {0x0, 6832, 4097, 0, 0, S7638fc4aa8, P_azure_text, 2, 1, 27},  // azure/gpt-35-turbo-instruct
    {0x0, 6859, 4097, 0, 0, S7638fc4aa8, P_azure_text, 2, 1, 32},  // azure/gpt-35-turbo-instruct-0914
    {0x80000400, 6891, 8192, 4096, 20250606, S6f67ab155c, P_azure, 2, 0, 11},  // azure/gpt-4
    {0x80200400, 6902, 128000, 4096, 0, S6179858e63, P_azure, 2, 0, 24},  // azure/gpt-4-0125-preview
    {0x80000400, 6926, 8192, 4096, 20250606, S6f67ab155c, P_azure, 2, 0, 16},  // azure/gpt-4-0613
    {0x80200400, 6942, 128000, 4096, 0, S6179858e63, P_azure, 2, 0, 24},  // azure/gpt-4-1106-preview
    {0x80000000, 6966, 32768, 4096, 20250606, Sbf1267c8f2, P_azure, 2, 0, 15},  // azure/gpt-4-32k
    {0x80000000, 6981, 32768, 4096, 20250606, Sbf1267c8f2, P_azure, 2, 0, 20},  // azure/gpt-4-32k-0613
    {0x80200400, 7001, 128000, 4096, 0, Scd5ddecfa6, P_azure, 2, 0, 17},  // azure/gpt-4-turbo
    {0x880200400, 7018, 128000, 4096, 0, Scd5ddecfa6, P_azure, 2, 0, 28},  // azure/gpt-4-turbo-2024-04-09
    {0x880000000, 7046, 128000, 4096, 0, Scd5ddecfa6, P_azure, 2, 0, 32},  // azure/gpt-4-turbo-vision-preview
    {0x8aa220400, 7078, 1047576, 32768, 20270414, S277ab7d4e0, P_azure, 8, 0, 13},  // azure/gpt-4.1
    {0x8aa220400, 7091, 1047576, 32768, 20270414, S277ab7d4e0, P_azure, 8, 0, 24},  // azure/gpt-4.1-2025-04-14
    {0x8aa220400, 7115, 1047576, 32768, 20270414, Se6e7deb14f, P_azure, 8, 0, 18},  // azure/gpt-4.1-mini
    {0x8aa220400, 7133, 1047576, 32768, 20270414, Se6e7deb14f, P_azure, 8, 0, 29},  // azure/gpt-4.1-mini-2025-04-14
    {0x8aa220400, 7162, 1047576, 32768, 20270414, See47fd0fb6, P_azure, 5, 0, 18},  // azure/gpt-4.1-nano
    {0x8aa220400, 7180, 1047576, 32768, 20270414, See47fd0fb6, P_azure, 5, 0, 29},  // azure/gpt-4.1-nano-2025-04-14
    {0x8aa200400, 7209, 128000, 16384, 20250714, S29a7401d1c, P_azure, 5, 0, 21},  // azure/gpt-4.5-preview
    {0x88a200400, 7230, 128000, 16384, 20270414, Sbcb9d6ad5d, P_azure, 3, 0, 12},  // azure/gpt-4o
    {0x882200400, 7242, 128000, 4096, 20261209, S90e1049cdb, P_azure, 4, 0, 23},  // azure/gpt-4o-2024-05-13
    {0x88a200400, 7265, 128000, 16384, 20270414, S701c20fbd7, P_azure, 5, 0, 23},  // azure/gpt-4o-2024-08-06
    {0x88a200400, 7288, 128000, 16384, 20270414, S701c20fbd7, P_azure, 5, 0, 23},  // azure/gpt-4o-2024-11-20
    {0xa0220400, 7311, 128000, 16384, 0, S8c2bfe2ee1, P_azure, 4, 0, 37},  // azure/gpt-4o-audio-preview-2024-12-17
    {0x88a200400, 7348, 128000, 16384, 20270414, Sbff784d51b, P_azure, 3, 0, 17},  // azure/gpt-4o-mini
    {0x88a200400, 7365, 128000, 16384, 20270414, Sd9b5fa3582, P_azure, 5, 0, 28},  // azure/gpt-4o-mini-2024-07-18
    {0xa0220400, 7393, 128000, 16384, 0, S4dcf2d822f, P_azure, 4, 0, 42},  // azure/gpt-4o-mini-audio-preview-2024-12-17
    {0xa0200430, 7435, 128000, 4096, 0, S70cecbdaa7, P_azure, 6, 8, 45},  // azure/gpt-4o-mini-realtime-preview-2024-12-17
    {0x0, 7480, 16000, 2000, 20270615, S12673e570d, P_azure, 3, 6, 28},  // azure/gpt-4o-mini-transcribe
    {0x0, 7508, 0, 0, 20270615, S893b602d0a, P_azure, 4, 7, 21},  // azure/gpt-4o-mini-tts
    {0xa0200430, 7529, 128000, 4096, 20250326, Sf2ce24e1d2, P_azure, 6, 8, 40},  // azure/gpt-4o-realtime-preview-2024-10-01
    {0xa0200430, 7569, 16000, 4096, 0, Sc6ff6a88f4, P_azure, 5, 8, 40},  // azure/gpt-4o-realtime-preview-2024-12-17
    {0x0, 7609, 16000, 2000, 20261015, Sd0fadaf8cc, P_azure, 3, 6, 23},  // azure/gpt-4o-transcribe
    {0x0, 7632, 16000, 2000, 20270415, Sd0fadaf8cc, P_azure, 3, 6, 31},  // azure/gpt-4o-transcribe-diarize
    {0x8aea20400, 7663, 272000, 128000, 20270209, Se0d527d244, P_azure, 9, 0, 11},  // azure/gpt-5
    {0x8aea20400, 7674, 272000, 128000, 20270209, Se0d527d244, P_azure, 9, 0, 22},  // azure/gpt-5-2025-08-07
    {0x802000000, 7696, 128000, 16384, 20260629, S9a5ef36d8d, P_azure, 3, 0, 16},  // azure/gpt-5-chat
    {0x8aea20400, 7712, 272000, 128000, 20270317, S9a5ef36d8d, P_azure, 3, 2, 17},  // azure/gpt-5-codex
    {0x8aea20400, 7729, 272000, 128000, 20270209, S8054387028, P_azure, 9, 0, 16},  // azure/gpt-5-mini
    {0x8aea20400, 7745, 272000, 128000, 20270209, S8054387028, P_azure, 9, 0, 27},  // azure/gpt-5-mini-2025-08-07
    {0x8aea20400, 7772, 272000, 128000, 20270209, S09601d75f8, P_azure, 6, 0, 16},  // azure/gpt-5-nano
    {0x8aea20400, 7788, 272000, 128000, 20270209, S09601d75f8, P_azure, 6, 0, 27},  // azure/gpt-5-nano-2025-08-07
    {0x8aea00400, 7815, 272000, 128000, 20270407, Sf4dae69e1f, P_azure, 4, 2, 15},  // azure/gpt-5-pro
    {0x8aeaa0400, 7830, 272000, 128000, 20270515, Se0d527d244, P_azure, 9, 0, 13},  // azure/gpt-5.1
    {0x8aeaa8400, 7843, 272000, 128000, 20270515, Se0d527d244, P_azure, 9, 0, 24},  // azure/gpt-5.1-2025-11-13
    {0x8e200400, 7867, 111616, 16384, 20260629, S9a5ef36d8d, P_azure, 3, 0, 18},  // azure/gpt-5.1-chat
    {0x88ea20400, 7885, 272000, 128000, 20270515, S9a5ef36d8d, P_azure, 3, 2, 19},  // azure/gpt-5.1-codex
    {0x88ea20400, 7904, 272000, 128000, 20270515, S2fdb0aa39f, P_azure, 6, 2, 30},  // azure/gpt-5.1-codex-2025-11-13
    {0x88ea20400, 7934, 272000, 128000, 20270518, S9a5ef36d8d, P_azure, 3, 2, 23},  // azure/gpt-5.1-codex-max
    {0x88ea20400, 7957, 272000, 128000, 20270515, S8378618cc8, P_azure, 3, 2, 24},  // azure/gpt-5.1-codex-mini
    {0x88ea20400, 7981, 272000, 128000, 20270515, S577876aca4, P_azure, 6, 2, 35},  // azure/gpt-5.1-codex-mini-2025-11-13
    {0x8aea20400, 8016, 272000, 128000, 20270608, Sc8dec3dae1, P_azure, 9, 0, 13},  // azure/gpt-5.2
    {0x8aea20400, 8029, 272000, 128000, 20270608, Sc8dec3dae1, P_azure, 9, 0, 24},  // azure/gpt-5.2-2025-12-11
    {0x8a200400, 8053, 111616, 16384, 20260629, Sfd700e3de9, P_azure, 3, 0, 18},  // azure/gpt-5.2-chat
    {0x8aea20400, 8071, 272000, 128000, 20270713, Sfd700e3de9, P_azure, 3, 2, 19},  // azure/gpt-5.2-codex
    {0x18aea20400, 8090, 272000, 128000, 0, S7d4af2de86, P_azure, 5, 2, 17},  // azure/gpt-5.2-pro
    {0x18aea20400, 8107, 272000, 128000, 0, S7d4af2de86, P_azure, 5, 2, 28},  // azure/gpt-5.2-pro-2025-12-11
    {0x8a200400, 8135, 111616, 16384, 20260629, Sfd700e3de9, P_azure, 3, 0, 18},  // azure/gpt-5.3-chat
    {0x8aea20400, 8153, 272000, 128000, 20270824, Sc598be93c2, P_azure, 6, 2, 19},  // azure/gpt-5.3-codex
    {0x28aeaa8400, 8172, 922000, 128000, 20270902, S4ae8301405, P_azure, 23, 0, 13},  // azure/gpt-5.4
    {0x28aeaa8400, 8185, 922000, 128000, 20270902, S4ae8301405, P_azure, 23, 0, 24},  // azure/gpt-5.4-2026-03-05
    {0x38aeaa0400, 8209, 272000, 128000, 20270921, S0ae201128d, P_azure, 13, 0, 18},  // azure/gpt-5.4-mini
    {0x38aeaa0400, 8227, 272000, 128000, 20270921, S0ae201128d, P_azure, 13, 0, 29},  // azure/gpt-5.4-mini-2026-03-17
    {0x38aeaa0400, 8256, 272000, 128000, 20270921, S8c6e6b5e3d, P_azure, 10, 0, 18},  // azure/gpt-5.4-nano
    {0x38aeaa0400, 8274, 272000, 128000, 20270921, S8c6e6b5e3d, P_azure, 10, 0, 29},  // azure/gpt-5.4-nano-2026-03-17
    {0x18a6a20400, 8303, 922000, 128000, 20270907, S7c018dd153, P_azure, 15, 2, 17},  // azure/gpt-5.4-pro
    {0x18a6a20400, 8320, 922000, 128000, 20270907, S7c018dd153, P_azure, 15, 2, 28},  // azure/gpt-5.4-pro-2026-03-05
    {0x38aeaa0400, 8348, 922000, 128000, 20271026, Sead9914417, P_azure, 22, 0, 13},  // azure/gpt-5.5
    {0x18aea20400, 8361, 922000, 128000, 20271026, Sead9914417, P_azure, 22, 0, 24},  // azure/gpt-5.5-2026-04-23
    {0x38aeaa0400, 8385, 922000, 128000, 20271026, Sead9914417, P_azure, 22, 0, 24},  // azure/gpt-5.5-2026-04-24
    {0x38a6a20400, 8409, 1050000, 128000, 0, Sa57e286664, P_azure, 7, 2, 17},  // azure/gpt-5.5-pro
    {0x18a6a20400, 8426, 1050000, 128000, 0, Sa57e286664, P_azure, 7, 2, 28},  // azure/gpt-5.5-pro-2026-04-23
    {0x38aeaa0400, 8454, 922000, 128000, 0, Se6607ae396, P_azure, 17, 0, 13},  // azure/gpt-5.6
    {0x38aeaa0400, 8467, 922000, 128000, 20280111, Se0c513a4b8, P_azure, 25, 0, 18},  // azure/gpt-5.6-luna
    {0x38aeaa0400, 8485, 922000, 128000, 20280111, Se0c513a4b8, P_azure, 25, 0, 29},  // azure/gpt-5.6-luna-2026-07-09
    {0x38aeaa0400, 8514, 922000, 128000, 20280111, S49a41ed66e, P_azure, 25, 0, 17},  // azure/gpt-5.6-sol
    {0x38aeaa0400, 8531, 922000, 128000, 20280111, S49a41ed66e, P_azure, 25, 0, 28},  // azure/gpt-5.6-sol-2026-07-09
    {0x38aeaa0400, 8559, 922000, 128000, 20280111, Sb6f0aff05f, P_azure, 25, 0, 19},  // azure/gpt-5.6-terra
    {0x38aeaa0400, 8578, 922000, 128000, 20280111, Sb6f0aff05f, P_azure, 25, 0, 30},  // azure/gpt-5.6-terra-2026-07-09
    {0x38aea20440, 8608, 922000, 128000, 20280111, Sbed38cb177, P_azure, 9, 0, 17},  // azure/gpt-6-astra
    {0x38aea20440, 8625, 922000, 128000, 20280111, Sbed38cb177, P_azure, 9, 0, 28},  // azure/gpt-6-astra-2026-09-03
    {0x38aeaa2440, 8653, 922000, 128000, 20280311, S0c97141638, P_azure, 9, 0, 16},  // azure/gpt-6-luna
    {0x38aeaa2440, 8669, 922000, 128000, 20280311, S0c97141638, P_azure, 9, 0, 27},  // azure/gpt-6-luna-2026-09-22
    {0x38aeaa2440, 8696, 922000, 128000, 20280311, S035476608f, P_azure, 17, 0, 15},  // azure/gpt-6-sol
    {0x38aeaa2440, 8711, 922000, 128000, 20280311, S035476608f, P_azure, 17, 0, 26},  // azure/gpt-6-sol-2026-09-22
    {0x38aea22440, 8737, 922000, 128000, 20280311, S7cfde56963, P_azure, 9, 0, 17},  // azure/gpt-6.1-sol
    {0x38aea22440, 8754, 922000, 128000, 20280311, S7cfde56963, P_azure, 9, 0, 28},  // azure/gpt-6.1-sol-2026-09-29
    {0xa0220400, 8782, 128000, 16384, 20270302, S8c2bfe2ee1, P_azure, 4, 0, 15},  // azure/gpt-audio
    {0xa0220400, 8797, 128000, 16384, 20270824, S2ffd983b1e, P_azure, 4, 0, 19},  // azure/gpt-audio-1.5
    {0xa0220400, 8816, 128000, 16384, 20270824, S2ffd983b1e, P_azure, 4, 0, 30},  // azure/gpt-audio-1.5-2026-02-23
    {0xa0220400, 8846, 128000, 16384, 20270302, S8c2bfe2ee1, P_azure, 4, 0, 26},  // azure/gpt-audio-2025-08-28
    {0xa0220400, 8872, 128000, 16384, 20270615, Sa121ba3c32, P_azure, 4, 0, 20},  // azure/gpt-audio-mini
    {0xa0220400, 8892, 128000, 16384, 20270406, Sa121ba3c32, P_azure, 4, 0, 31},  // azure/gpt-audio-mini-2025-10-06
    {0x18aea20400, 8923, 272000, 128000, 20270518, Secd080fb31, P_azure, 3, 0, 21},  // azure/gpt-chat-latest
    {0x430, 8944, 0, 0, 20270910, S651be19cab, P_azure, 1, 8, 16},  // azure/gpt-live-1
    {0x10, 8960, 32000, 4096, 20280201, S87da24e7eb, P_azure, 1, 6, 25},  // azure/gpt-live-transcribe
    {0xa0200430, 8985, 32000, 4096, 20270302, S6e169a9279, P_azure, 8, 8, 18},  // azure/gpt-realtime
    {0xa0200430, 9003, 32000, 4096, 20270824, S6e169a9279, P_azure, 8, 8, 22},  // azure/gpt-realtime-1.5
    {0xa0200430, 9025, 32000, 4096, 20270824, S6e169a9279, P_azure, 8, 8, 33},  // azure/gpt-realtime-1.5-2026-02-23
    {0xa0200430, 9058, 32000, 4096, 20261031, S7b1d63f980, P_azure, 8, 8, 20},  // azure/gpt-realtime-2
    {0xa0200430, 9078, 32000, 4096, 20270625, S7b1d63f980, P_azure, 8, 8, 22},  // azure/gpt-realtime-2.1
    {0xa0200430, 9100, 32000, 4096, 20270625, S558dc2b30e, P_azure, 8, 8, 27},  // azure/gpt-realtime-2.1-mini
    {0xa0200430, 9127, 32000, 4096, 20270302, S6e169a9279, P_azure, 8, 8, 29},  // azure/gpt-realtime-2025-08-28
    {0xa0200430, 9156, 32000, 4096, 20270615, S558dc2b30e, P_azure, 8, 8, 23},  // azure/gpt-realtime-mini
    {0xa0200430, 9179, 32000, 4096, 20270406, S558dc2b30e, P_azure, 8, 8, 34},  // azure/gpt-realtime-mini-2025-10-06
    {0x30, 9213, 32000, 4096, 20271109, S43f917a3b0, P_azure, 1, 8, 28},  // azure/gpt-realtime-translate
    {0x10, 9241, 32000, 4096, 20270506, S4bb6ba4425, P_azure, 1, 6, 26},  // azure/gpt-realtime-whisper
    {0x10, 9267, 0, 0, 20280201, S4c9026f769, P_azure, 1, 6, 20},  // azure/gpt-transcribe
    {0x400, 9287, 32000, 0, 0, Sed8e363317, P_azure, 2, 0, 24},  // azure/mistral-large-2402
    {0x400, 9311, 32000, 0, 0, Sed8e363317, P_azure, 2, 0, 26},  // azure/mistral-large-latest
    {0x800000000, 9337, 200000, 32768, 20270520, Sb5e7aa0d97, P_azure, 2, 0, 18},  // azure/model-router
    {0x886200400, 9355, 200000, 100000, 20261119, S82a316b76d, P_azure, 3, 0, 8},  // azure/o1
    {0x886200400, 9363, 200000, 100000, 20261119, S80172bd63b, P_azure, 5, 0, 19},  // azure/o1-2024-12-17
    {0x6200400, 9382, 128000, 65536, 0, Scf789fc5b2, P_azure, 5, 0, 13},  // azure/o1-mini
    {0x6200400, 9395, 128000, 65536, 0, Scf789fc5b2, P_azure, 5, 0, 24},  // azure/o1-mini-2024-09-12
    {0x88e000400, 9419, 200000, 100000, 20261119, S2ffcb103c9, P_azure, 3, 0, 8},  // azure/o3
    {0x88e000400, 9427, 200000, 100000, 20261119, S738eff5710, P_azure, 5, 0, 19},  // azure/o3-2025-04-16
    {0x18aea00400, 9446, 200000, 100000, 20261119, S643a95dca1, P_azure, 4, 2, 22},  // azure/o3-deep-research
    {0x8e000000, 9468, 200000, 100000, 20261119, S6f6cd7a6fa, P_azure, 3, 0, 13},  // azure/o3-mini
    {0x86000000, 9481, 200000, 100000, 20261119, Scf789fc5b2, P_azure, 5, 0, 24},  // azure/o3-mini-2025-01-31
    {0x88c000400, 9505, 200000, 100000, 20261119, S1bbd434faa, P_azure, 4, 2, 12},  // azure/o3-pro
    {0x88c000400, 9517, 200000, 100000, 20261119, S1bbd434faa, P_azure, 4, 2, 23},  // azure/o3-pro-2025-06-10
    {0x88e000400, 9540, 200000, 100000, 20261119, Sdb93699bf2, P_azure, 3, 0, 13},  // azure/o4-mini
    {0x88e000400, 9553, 200000, 100000, 20261119, S73db3069a4, P_azure, 5, 0, 24},  // azure/o4-mini-2025-04-16
    {0x0, 9577, 0, 0, 0, S58e08ae1f7, P_azure, 2, 6, 22},  // azure/speech/azure-stt
    {0x0, 9599, 0, 0, 0, S391731372c, P_azure, 1, 7, 22},  // azure/speech/azure-tts
    {0x0, 9621, 0, 0, 0, Sf1869723ac, P_azure, 1, 7, 25},  // azure/speech/azure-tts-hd
    {0x0, 9646, 8192, 0, 20280209, S4c110cda46, P_azure, 2, 3, 28},  // azure/text-embedding-3-large
    {0x0, 9674, 8192, 0, 20280209, Se9d2912548, P_azure, 2, 3, 28},  // azure/text-embedding-3-small
    {0x0, 9702, 8192, 0, 20280209, Sfdd313a72d, P_azure, 2, 3, 28},  // azure/text-embedding-ada-002
    {0x0, 9730, 0, 0, 20261215, S391731372c, P_azure, 1, 7, 11},  // azure/tts-1
    {0x0, 9741, 0, 0, 20261215, S17f50730a0, P_azure, 1, 7, 14},  // azure/tts-1-hd
    {0x8aeaa0400, 9755, 272000, 128000, 0, S90eb2feb56, P_azure, 3, 0, 20},  // azure/us-gov/gpt-5.1
    {0x8e000000, 9775, 200000, 100000, 0, Sced180a551, P_azure, 3, 0, 20},  // azure/us-gov/o3-mini
    {0x0, 9795, 8191, 0, 0, S00e6a68355, P_azure, 2, 3, 35},  // azure/us-gov/text-embedding-3-large
    {0x0, 9830, 8191, 0, 0, Sfe3490c1ca, P_azure, 2, 3, 35},  // azure/us-gov/text-embedding-3-small
    {0x0, 9865, 0, 0, 20261115, S229fa6464b, P_azure, 3, 2, 19},  // azure/us/codex-mini
    {0x0, 9884, 0, 0, 0, Se9815d3a0d, P_azure, 2, 0, 29},  // azure/us/computer-use-preview
    {0x0, 9913, 0, 0, 20270414, S905f239466, P_azure, 8, 0, 16},  // azure/us/gpt-4.1
    {0x8aa220400, 9929, 1047576, 32768, 20270414, S905f239466, P_azure, 8, 0, 27},  // azure/us/gpt-4.1-2025-04-14
    {0x0, 9956, 0, 0, 20270414, Scf72b167bf, P_azure, 8, 0, 21},  // azure/us/gpt-4.1-mini
    {0x8aa220400, 9977, 1047576, 32768, 20270414, Scf72b167bf, P_azure, 8, 0, 32},  // azure/us/gpt-4.1-mini-2025-04-14
    {0x0, 10009, 0, 0, 20270414, S811be65b27, P_azure, 5, 0, 21},  // azure/us/gpt-4.1-nano
    {0x8aa220400, 10030, 1047576, 32768, 20270414, S811be65b27, P_azure, 5, 0, 32},  // azure/us/gpt-4.1-nano-2025-04-14
    {0x888200400, 10062, 128000, 16384, 20270414, S1deac852aa, P_azure, 6, 0, 15},  // azure/us/gpt-4o
    {0x0, 10077, 128000, 4096, 20261209, Sc296dc6ab9, P_azure, 4, 0, 26},  // azure/us/gpt-4o-2024-05-13
    {0x88a200400, 10103, 128000, 16384, 20270414, S8ff5609fc0, P_azure, 5, 0, 26},  // azure/us/gpt-4o-2024-08-06
    {0x888200400, 10129, 128000, 16384, 20270414, S1deac852aa, P_azure, 6, 0, 26},  // azure/us/gpt-4o-2024-11-20
    {0x88a200400, 10155, 128000, 16384, 20270414, S520caf3b8d, P_azure, 4, 0, 20},  // azure/us/gpt-4o-mini
    {0x88a200400, 10175, 128000, 16384, 20270414, S520caf3b8d, P_azure, 4, 0, 31},  // azure/us/gpt-4o-mini-2024-07-18
    {0xa0200430, 10206, 128000, 4096, 0, Sc72b3b7c48, P_azure, 6, 8, 48},  // azure/us/gpt-4o-mini-realtime-preview-2024-12-17
    {0xa0200430, 10254, 128000, 4096, 20250326, Sf0c5a77979, P_azure, 6, 8, 43},  // azure/us/gpt-4o-realtime-preview-2024-10-01
    {0xa0200430, 10297, 16000, 4096, 0, Sbbe8f4104a, P_azure, 6, 8, 43},  // azure/us/gpt-4o-realtime-preview-2024-12-17
    {0x0, 10340, 0, 0, 20270209, S70a10619c0, P_azure, 9, 0, 14},  // azure/us/gpt-5
    {0x8aea20400, 10354, 272000, 128000, 20270209, S70a10619c0, P_azure, 9, 0, 25},  // azure/us/gpt-5-2025-08-07
    {0x0, 10379, 0, 0, 20270317, S2e2d47c392, P_azure, 3, 2, 20},  // azure/us/gpt-5-codex
    {0x0, 10399, 0, 0, 20270209, Sfc38ab301b, P_azure, 9, 0, 19},  // azure/us/gpt-5-mini
    {0x8aea20400, 10418, 272000, 128000, 20270209, Sfc38ab301b, P_azure, 9, 0, 30},  // azure/us/gpt-5-mini-2025-08-07
    {0x0, 10448, 0, 0, 20270209, Sd0a4790a41, P_azure, 6, 0, 19},  // azure/us/gpt-5-nano
    {0x8aea20400, 10467, 272000, 128000, 20270209, Sd0a4790a41, P_azure, 6, 0, 30},  // azure/us/gpt-5-nano-2025-08-07
    {0x0, 10497, 0, 0, 20270407, S1287c26395, P_azure, 4, 2, 18},  // azure/us/gpt-5-pro
    {0x8aeaa0400, 10515, 272000, 128000, 20270515, S70a10619c0, P_azure, 9, 0, 16},  // azure/us/gpt-5.1
    {0x8e200400, 10531, 111616, 16384, 20260629, S4aa2797ea4, P_azure, 3, 0, 21},  // azure/us/gpt-5.1-chat
    {0x88ea20400, 10552, 272000, 128000, 20270515, S4aa2797ea4, P_azure, 3, 2, 22},  // azure/us/gpt-5.1-codex
    {0x0, 10574, 0, 0, 20270518, S4aa2797ea4, P_azure, 3, 2, 26},  // azure/us/gpt-5.1-codex-max
    {0x88ea20400, 10600, 272000, 128000, 20270515, S1790118cad, P_azure, 3, 2, 27},  // azure/us/gpt-5.1-codex-mini
    {0x0, 10627, 0, 0, 20270608, Sc50c873976, P_azure, 9, 0, 16},  // azure/us/gpt-5.2
    {0x8a200400, 10643, 111616, 16384, 20260629, S359bc77167, P_azure, 3, 0, 21},  // azure/us/gpt-5.2-chat
    {0x0, 10664, 0, 0, 20270713, S359bc77167, P_azure, 3, 2, 22},  // azure/us/gpt-5.2-codex
    {0x0, 10686, 0, 0, 0, Sb77b3f8c95, P_azure, 4, 2, 20},  // azure/us/gpt-5.2-pro
    {0x8a200400, 10706, 111616, 16384, 20260629, S359bc77167, P_azure, 3, 0, 21},  // azure/us/gpt-5.3-chat
    {0x0, 10727, 0, 0, 20270824, Sb7a78b6d76, P_azure, 6, 2, 22},  // azure/us/gpt-5.3-codex
    {0x28aeaa8400, 10749, 922000, 128000, 20270902, Sb6662f301e, P_azure, 15, 0, 16},  // azure/us/gpt-5.4
    {0x28aeaa8400, 10765, 922000, 128000, 20270902, Sb6662f301e, P_azure, 15, 0, 27},  // azure/us/gpt-5.4-2026-03-05
    {0x0, 10792, 0, 0, 20270921, S47299088b5, P_azure, 9, 0, 21},  // azure/us/gpt-5.4-mini
    {0x0, 10813, 0, 0, 20270921, Sa97980b33b, P_azure, 6, 0, 21},  // azure/us/gpt-5.4-nano
    {0x0, 10834, 0, 0, 20270907, S2a608aeaa2, P_azure, 8, 2, 20},  // azure/us/gpt-5.4-pro
    {0x38aeaa0400, 10854, 922000, 128000, 20271026, Sce2bfa6e46, P_azure, 16, 0, 16},  // azure/us/gpt-5.5
    {0x18aea20400, 10870, 922000, 128000, 20271026, Sce2bfa6e46, P_azure, 16, 0, 27},  // azure/us/gpt-5.5-2026-04-23
    {0x38aeaa0400, 10897, 922000, 128000, 20271026, Sce2bfa6e46, P_azure, 16, 0, 27},  // azure/us/gpt-5.5-2026-04-24
    {0x38aeaa0400, 10924, 922000, 128000, 0, S6421dd5546, P_azure, 17, 0, 16},  // azure/us/gpt-5.6
    {0x38aeaa0400, 10940, 922000, 128000, 20280111, S23dc71777d, P_azure, 17, 0, 21},  // azure/us/gpt-5.6-luna
    {0x38aeaa0400, 10961, 922000, 128000, 20280111, S6421dd5546, P_azure, 17, 0, 20},  // azure/us/gpt-5.6-sol
    {0x38aeaa0400, 10981, 922000, 128000, 20280111, S3e7ed9b214, P_azure, 17, 0, 22},  // azure/us/gpt-5.6-terra
    {0x38aea20440, 11003, 922000, 128000, 20280111, S9f0ce433f0, P_azure, 9, 0, 20},  // azure/us/gpt-6-astra
    {0x38aeaa2440, 11023, 922000, 128000, 20280311, S1a703dbf5f, P_azure, 9, 0, 19},  // azure/us/gpt-6-luna
    {0x38aeaa2440, 11042, 922000, 128000, 20280311, S907c0ebfa6, P_azure, 17, 0, 18},  // azure/us/gpt-6-sol
    {0x38aea22440, 11060, 922000, 128000, 20280311, Sb3f25a6a13, P_azure, 9, 0, 20},  // azure/us/gpt-6.1-sol
    {0x18aea20400, 11080, 272000, 128000, 20270518, S7391a50fd5, P_azure, 3, 0, 24},  // azure/us/gpt-chat-latest
    {0x882200400, 11104, 200000, 100000, 20261119, Sc65f5086fb, P_azure, 5, 0, 11},  // azure/us/o1
    {0x882200400, 11115, 200000, 100000, 20261119, Sc65f5086fb, P_azure, 5, 0, 22},  // azure/us/o1-2024-12-17
    {0x0, 11137, 0, 0, 0, S5c7bcf2a38, P_azure, 5, 0, 16},  // azure/us/o1-mini
    {0x2200400, 11153, 128000, 65536, 0, S5c7bcf2a38, P_azure, 5, 0, 27},  // azure/us/o1-mini-2024-09-12
    {0x2000000, 11180, 128000, 32768, 20250728, S32be1f1ea0, P_azure, 3, 0, 19},  // azure/us/o1-preview
    {0x88e000400, 11199, 200000, 100000, 20261119, S3689947b5d, P_azure, 5, 0, 11},  // azure/us/o3
    {0x88e000400, 11210, 200000, 100000, 20261119, S3689947b5d, P_azure, 5, 0, 22},  // azure/us/o3-2025-04-16
    {0x0, 11232, 0, 0, 20261119, S08cb18f6c9, P_azure, 3, 0, 25},  // azure/us/o3-deep-research
    {0x86000000, 11257, 200000, 100000, 20261119, S5c7bcf2a38, P_azure, 5, 0, 16},  // azure/us/o3-mini
    {0x86000000, 11273, 200000, 100000, 20261119, S5c7bcf2a38, P_azure, 5, 0, 27},  // azure/us/o3-mini-2025-01-31
    {0x88e000400, 11300, 200000, 100000, 20261119, S33ec960430, P_azure, 5, 0, 16},  // azure/us/o4-mini
    {0x88e000400, 11316, 200000, 100000, 20261119, S33ec960430, P_azure, 5, 0, 27},  // azure/us/o4-mini-2025-04-16
    {0x0, 11343, 0, 0, 20280209, S7963fdd324, P_azure, 1, 3, 31},  // azure/us/text-embedding-3-large
    {0x0, 11374, 0, 0, 20280209, S08f8eb3887, P_azure, 1, 3, 31},  // azure/us/text-embedding-3-small
    {0x0, 11405, 0, 0, 20280209, Sd8575ca7bc, P_azure, 1, 3, 31},  // azure/us/text-embedding-ada-002
    {0x0, 11436, 0, 0, 20261215, S55019cdd64, P_azure, 2, 6, 13},  // azure/whisper
    {0x0, 11449, 0, 0, 20261215, S55019cdd64, P_azure, 2, 6, 15},  // azure/whisper-1
    {0x20000, 11464, 256000, 4096, 0, Seabd8ac459, P_azure_ai, 2, 0, 23},  // azure_ai/Codestral-2501
    {0x80, 11487, 128000, 0, 20270123, Sc95e8ae4a9, P_azure_ai, 3, 3, 29},  // azure_ai/Cohere-Embed-V5-Fast
    {0x80, 11516, 128000, 0, 20270123, S987ce55995, P_azure_ai, 3, 3, 28},  // azure_ai/Cohere-Embed-V5-Pro
    {0x84000400, 11544, 128000, 64000, 20261016, S3aed4bfc8a, P_azure_ai, 2, 0, 38},  // azure_ai/Cohere-command-a-plus-05-2026
    {0x80, 11582, 512, 0, 0, S290b4d2dce, P_azure_ai, 2, 3, 32},  // azure_ai/Cohere-embed-v3-english
    {0x80, 11614, 512, 0, 0, S290b4d2dce, P_azure_ai, 2, 3, 37},  // azure_ai/Cohere-embed-v3-multilingual
    {0x86000400, 11651, 1000000, 384000, 20261203, S8bc79013b6, P_azure_ai, 3, 0, 31},  // azure_ai/DeepSeek-V4-Flash-0731
    {0x86000400, 11682, 163840, 163840, 20270701, Sf18c8b485e, P_azure_ai, 3, 0, 25},  // azure_ai/FW-DeepSeek-V3.2
    {0x86000400, 11707, 1000000, 384000, 0, Sd14313a7c4, P_azure_ai, 3, 0, 29},  // azure_ai/FW-DeepSeek-V4-Flash
    {0x86000400, 11736, 1000000, 384000, 0, S5db9acb805, P_azure_ai, 3, 0, 27},  // azure_ai/FW-DeepSeek-V4-Pro
    {0x86000400, 11763, 1000000, 384000, 0, Sbd52554ac5, P_azure_ai, 3, 0, 31},  // azure_ai/FW-DeepSeek-V4.1-Flash
    {0x86000400, 11794, 200000, 128000, 20270701, Sc84a92ac7f, P_azure_ai, 3, 0, 17},  // azure_ai/FW-GLM-5
    {0x86000400, 11811, 202800, 131072, 20270701, Sc3402743fd, P_azure_ai, 3, 0, 19},  // azure_ai/FW-GLM-5.1
    {0x86000400, 11830, 1048576, 131072, 0, S5a3445257d, P_azure_ai, 3, 0, 19},  // azure_ai/FW-GLM-5.2
    {0x86000400, 11849, 1048576, 131072, 0, S0c3ee38b72, P_azure_ai, 3, 0, 24},  // azure_ai/FW-GLM-5.2-Fast
    {0x86000400, 11873, 1048576, 131072, 0, Sce0e888930, P_azure_ai, 3, 0, 19},  // azure_ai/FW-GLM-5.3
    {0x86000400, 11892, 1048576, 131072, 0, S219b93ec0d, P_azure_ai, 3, 0, 25},  // azure_ai/FW-GLM-5.3-Flash
    {0x8e200400, 11917, 131072, 131072, 20270701, S0c7ed0d626, P_azure_ai, 3, 0, 24},  // azure_ai/FW-GPT-OSS-120B
    {0x86000400, 11941, 1048576, 1048576, 0, Se897f06dea, P_azure_ai, 3, 0, 19},  // azure_ai/FW-Inkling
    {0x886000400, 11960, 262144, 262144, 20270701, S8aa20d08b8, P_azure_ai, 3, 0, 21},  // azure_ai/FW-Kimi-K2.5
    {0x886000400, 11981, 262144, 262144, 0, Sc7df68a8f8, P_azure_ai, 3, 0, 21},  // azure_ai/FW-Kimi-K2.6
    {0x886000400, 12002, 262144, 262144, 0, Se323f3955e, P_azure_ai, 3, 0, 26},  // azure_ai/FW-Kimi-K2.7-Code
    {0x886000400, 12028, 1048576, 131072, 0, Se89d59eac7, P_azure_ai, 3, 0, 19},  // azure_ai/FW-Kimi-K3
    {0x86000400, 12047, 1000000, 1000000, 20270701, S99511dff24, P_azure_ai, 3, 0, 24},  // azure_ai/FW-MiniMax-M2.5
    {0x886000400, 12071, 512000, 512000, 0, Sc4ee695428, P_azure_ai, 3, 0, 22},  // azure_ai/FW-MiniMax-M3
    {0x86000400, 12093, 262144, 262144, 0, Scc22870394, P_azure_ai, 3, 0, 34},  // azure_ai/FW-Nemotron-3-Ultra-NVFP4
    {0x86000400, 12127, 262144, 0, 0, S330b77a48d, P_azure_ai, 3, 0, 42},  // azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B
    {0x80000400, 12169, 128000, 8192, 0, Sff04563b2a, P_azure_ai, 2, 0, 31},  // azure_ai/Llama-3.3-70B-Instruct
    {0x880000400, 12200, 1000000, 1000000, 0, S3046735df2, P_azure_ai, 2, 0, 47},  // azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8
    {0x880000400, 12247, 10000000, 16384, 0, Sd4c5395ab9, P_azure_ai, 2, 0, 39},  // azure_ai/Llama-4-Scout-17B-16E-Instruct
    {0x86000400, 12286, 256000, 64000, 0, S50efb2af47, P_azure_ai, 3, 0, 26},  // azure_ai/MAI-Cyber-1-Flash
    {0x84000000, 12312, 128000, 8192, 20260227, Safc99a9b71, P_azure_ai, 2, 0, 18},  // azure_ai/MAI-DS-R1
    {0x86000400, 12330, 256000, 64000, 0, S4a4d123fa8, P_azure_ai, 3, 0, 23},  // azure_ai/MAI-Thinking-1
    {0x80000000, 12353, 8192, 2048, 20250630, S0e6b016f5c, P_azure_ai, 2, 0, 34},  // azure_ai/Meta-Llama-3-70B-Instruct
    {0x80000000, 12387, 128000, 2048, 20250630, S38032c8e53, P_azure_ai, 2, 0, 36},  // azure_ai/Meta-Llama-3.1-70B-Instruct
    {0x80000000, 12423, 128000, 4096, 20250830, S98950c4439, P_azure_ai, 2, 0, 35},  // azure_ai/Phi-3-medium-128k-instruct
    {0x80000000, 12458, 4096, 4096, 20250830, S98950c4439, P_azure_ai, 2, 0, 33},  // azure_ai/Phi-3-medium-4k-instruct
    {0x80000000, 12491, 128000, 4096, 20250830, S67af3c8882, P_azure_ai, 2, 0, 33},  // azure_ai/Phi-3-mini-128k-instruct
    {0x80000000, 12524, 4096, 4096, 20250830, S67af3c8882, P_azure_ai, 2, 0, 31},  // azure_ai/Phi-3-mini-4k-instruct
    {0x80000000, 12555, 128000, 4096, 20250830, S34e08b57e4, P_azure_ai, 2, 0, 34},  // azure_ai/Phi-3-small-128k-instruct
    {0x80000000, 12589, 8192, 4096, 20250830, S34e08b57e4, P_azure_ai, 2, 0, 32},  // azure_ai/Phi-3-small-8k-instruct
    {0x80000000, 12621, 128000, 4096, 20250830, S6016cd4db4, P_azure_ai, 2, 0, 29},  // azure_ai/Phi-3.5-MoE-instruct
    {0x80000000, 12650, 128000, 4096, 20250830, S67af3c8882, P_azure_ai, 2, 0, 30},  // azure_ai/Phi-3.5-mini-instruct
    {0x880000000, 12680, 128000, 4096, 20250830, S67af3c8882, P_azure_ai, 2, 0, 32},  // azure_ai/Phi-3.5-vision-instruct
    {0x80000400, 12712, 16384, 16384, 0, S01082578f1, P_azure_ai, 2, 0, 14},  // azure_ai/Phi-4
    {0x400, 12726, 131072, 4096, 0, S0cc52fec32, P_azure_ai, 2, 0, 28},  // azure_ai/Phi-4-mini-instruct
    {0x400, 12754, 131072, 4096, 0, S0cc52fec32, P_azure_ai, 2, 0, 29},  // azure_ai/Phi-4-mini-reasoning
    {0x800000410, 12783, 131072, 4096, 0, S0c9f949ec4, P_azure_ai, 3, 0, 34},  // azure_ai/Phi-4-multimodal-instruct
    {0x84000400, 12817, 32768, 4096, 0, S01082578f1, P_azure_ai, 2, 0, 24},  // azure_ai/Phi-4-reasoning
    {0x288e806441, 12841, 1000000, 128000, 20271205, Seab7ad178b, P_azure_ai, 6, 0, 23},  // azure_ai/claude-fable-5
    {0x288e846441, 12864, 1000000, 128000, 20271205, S525e39fe5e, P_azure_ai, 6, 0, 25},  // azure_ai/claude-fable-5-1
    {0x88e800448, 12889, 200000, 64000, 20261115, S688c63b60d, P_azure_ai, 5, 0, 25},  // azure_ai/claude-haiku-4-5
    {0x288e806641, 12914, 1000000, 128000, 20270929, S576c9a58a4, P_azure_ai, 11, 0, 25},  // azure_ai/claude-haiku-5-5
    {0x88e900448, 12939, 200000, 64000, 20261124, S5187572653, P_azure_ai, 5, 0, 24},  // azure_ai/claude-opus-4-5
    {0x88e903441, 12963, 1000000, 128000, 20270202, Se521b3fde7, P_azure_ai, 6, 0, 24},  // azure_ai/claude-opus-4-6
    {0x288e802441, 12987, 1000000, 128000, 20270406, Se521b3fde7, P_azure_ai, 6, 0, 24},  // azure_ai/claude-opus-4-7
    {0x288e806441, 13011, 1000000, 128000, 20270901, Se521b3fde7, P_azure_ai, 6, 0, 24},  // azure_ai/claude-opus-4-8
    {0x288e806441, 13035, 1000000, 128000, 20270708, Se521b3fde7, P_azure_ai, 6, 0, 22},  // azure_ai/claude-opus-5
    {0x288e846441, 13057, 1000000, 128000, 20270918, S0cef1100d8, P_azure_ai, 6, 0, 24},  // azure_ai/claude-opus-5-5
    {0x288e846441, 13081, 1000000, 128000, 20271001, S9553d492d7, P_azure_ai, 6, 0, 29},  // azure_ai/claude-opus-5-5-fast
    {0x88e800448, 13110, 200000, 64000, 20261130, Sbc8a7b0862, P_azure_ai, 5, 0, 26},  // azure_ai/claude-sonnet-4-5
    {0x88e903441, 13136, 1000000, 128000, 20270210, Sbc8a7b0862, P_azure_ai, 5, 0, 26},  // azure_ai/claude-sonnet-4-6
    {0x288e806441, 13162, 1000000, 128000, 20270630, S4be3aa9c5b, P_azure_ai, 6, 0, 24},  // azure_ai/claude-sonnet-5
    {0x288e806441, 13186, 1000000, 128000, 20270929, S4be3aa9c5b, P_azure_ai, 6, 0, 26},  // azure_ai/claude-sonnet-5-5
    {0x8aea00400, 13212, 200000, 100000, 20261115, S4ba9e27ca2, P_azure_ai, 3, 2, 19},  // azure_ai/codex-mini
    {0x80000400, 13231, 131072, 8182, 0, S06a406145e, P_azure_ai, 2, 0, 25},  // azure_ai/cohere-command-a
    {0x0, 13256, 4096, 4096, 20250630, Sea23b2bef5, P_azure_ai, 3, 4, 33},  // azure_ai/cohere-rerank-v3-english
    {0x0, 13289, 4096, 4096, 20250630, Sea23b2bef5, P_azure_ai, 3, 4, 38},  // azure_ai/cohere-rerank-v3-multilingual
    {0x0, 13327, 32768, 32768, 0, Sea23b2bef5, P_azure_ai, 3, 4, 32},  // azure_ai/cohere-rerank-v4.0-fast
    {0x0, 13359, 32768, 32768, 0, Sc0f0bfb57a, P_azure_ai, 3, 4, 31},  // azure_ai/cohere-rerank-v4.0-pro
    {0x0, 13390, 0, 0, 20260813, Safc99a9b71, P_azure_ai, 2, 0, 20},  // azure_ai/deepseek-r1
    {0x80000000, 13410, 128000, 8192, 20250831, S49ad89b43b, P_azure_ai, 2, 0, 20},  // azure_ai/deepseek-v3
    {0x0, 13430, 0, 0, 20260713, S49ad89b43b, P_azure_ai, 2, 0, 25},  // azure_ai/deepseek-v3-0324
    {0x0, 13455, 0, 0, 20260713, S085b477855, P_azure_ai, 2, 0, 22},  // azure_ai/deepseek-v3.1
    {0x86000408, 13477, 128000, 128000, 0, Sb8ca35cf64, P_azure_ai, 2, 0, 22},  // azure_ai/deepseek-v3.2
    {0x86000408, 13499, 128000, 128000, 0, Sb8ca35cf64, P_azure_ai, 2, 0, 31},  // azure_ai/deepseek-v3.2-speciale
    {0x86000400, 13530, 1000000, 384000, 20280220, S1f45574b38, P_azure_ai, 3, 0, 26},  // azure_ai/deepseek-v4-flash
    {0x86000400, 13556, 1000000, 384000, 20280220, Sf65364f536, P_azure_ai, 3, 0, 24},  // azure_ai/deepseek-v4-pro
    {0x86000400, 13580, 1000000, 384000, 20261215, S648b1b4d48, P_azure_ai, 3, 0, 28},  // azure_ai/deepseek-v4.1-flash
    {0x80, 13608, 128000, 0, 0, S5160ec157d, P_azure_ai, 3, 3, 20},  // azure_ai/embed-v-4-0
    {0x38aeaa8400, 13628, 922000, 128000, 20270902, S3bc84c7ba3, P_azure_ai, 12, 0, 16},  // azure_ai/gpt-5.4
    {0x38aeaa8400, 13644, 922000, 128000, 20270902, S3bc84c7ba3, P_azure_ai, 12, 0, 27},  // azure_ai/gpt-5.4-2026-03-05
    {0x38aeaa0400, 13671, 272000, 128000, 20270921, Se0f98b8bc7, P_azure_ai, 6, 0, 21},  // azure_ai/gpt-5.4-mini
    {0x38aeaa0400, 13692, 272000, 128000, 20270921, Se0f98b8bc7, P_azure_ai, 6, 0, 32},  // azure_ai/gpt-5.4-mini-2026-03-17
    {0x38aeaa0400, 13724, 272000, 128000, 20270921, Se6afcd6694, P_azure_ai, 6, 0, 21},  // azure_ai/gpt-5.4-nano
    {0x38aeaa0400, 13745, 272000, 128000, 20270921, Se6afcd6694, P_azure_ai, 6, 0, 32},  // azure_ai/gpt-5.4-nano-2026-03-17
    {0x38a6a28400, 13777, 922000, 128000, 20270907, S690cc80ecf, P_azure_ai, 12, 2, 20},  // azure_ai/gpt-5.4-pro
    {0x38a6a28400, 13797, 922000, 128000, 20270907, S690cc80ecf, P_azure_ai, 12, 2, 31},  // azure_ai/gpt-5.4-pro-2026-03-05
    {0x38aeaa0400, 13828, 922000, 128000, 20271026, S697f20f299, P_azure_ai, 12, 0, 16},  // azure_ai/gpt-5.5
    {0x38aeaa0400, 13844, 922000, 128000, 0, S697f20f299, P_azure_ai, 12, 0, 27},  // azure_ai/gpt-5.5-2026-04-23
    {0x38aeaa0400, 13871, 922000, 128000, 20271026, S697f20f299, P_azure_ai, 12, 0, 27},  // azure_ai/gpt-5.5-2026-04-24
    {0x38afa20440, 13898, 922000, 128000, 0, Sbed38cb177, P_azure_ai, 9, 0, 20},  // azure_ai/gpt-6-astra
    {0x38afaa2440, 13918, 922000, 128000, 0, S0c97141638, P_azure_ai, 9, 0, 19},  // azure_ai/gpt-6-luna
    {0x38afaa2440, 13937, 922000, 128000, 0, Sf5eba20731, P_azure_ai, 9, 0, 18},  // azure_ai/gpt-6-sol
    {0x38afa22440, 13955, 922000, 128000, 0, S7cfde56963, P_azure_ai, 9, 0, 20},  // azure_ai/gpt-6.1-sol
    {0x18aea20400, 13975, 272000, 128000, 20270518, Secd080fb31, P_azure_ai, 3, 0, 24},  // azure_ai/gpt-chat-latest
    {0x88200400, 13999, 131072, 131072, 0, S34e08b57e4, P_azure_ai, 2, 0, 21},  // azure_ai/gpt-oss-120b
    {0x0, 14020, 0, 0, 20260501, Sf61abc204b, P_azure_ai, 2, 0, 15},  // azure_ai/grok-3
    {0x0, 14035, 0, 0, 20260501, S743cfb4154, P_azure_ai, 2, 0, 20},  // azure_ai/grok-3-mini
    {0x1088000400, 14055, 262000, 8192, 0, Sf61abc204b, P_azure_ai, 2, 0, 15},  // azure_ai/grok-4
    {0x1088000400, 14070, 128000, 128000, 0, S87c16c5172, P_azure_ai, 2, 0, 36},  // azure_ai/grok-4-1-fast-non-reasoning
    {0x108c000400, 14106, 128000, 128000, 0, S87c16c5172, P_azure_ai, 2, 0, 32},  // azure_ai/grok-4-1-fast-reasoning
    {0x188a000400, 14138, 262000, 8192, 20270406, Sfd3adb39cf, P_azure_ai, 3, 0, 32},  // azure_ai/grok-4-20-non-reasoning
    {0x188e000400, 14170, 262000, 8192, 20270406, Sfd3adb39cf, P_azure_ai, 3, 0, 28},  // azure_ai/grok-4-20-reasoning
    {0x0, 14198, 0, 0, 20260501, S87c16c5172, P_azure_ai, 2, 0, 34},  // azure_ai/grok-4-fast-non-reasoning
    {0x0, 14232, 0, 0, 20260501, S87c16c5172, P_azure_ai, 2, 0, 30},  // azure_ai/grok-4-fast-reasoning
    {0x188e000400, 14262, 200000, 8192, 0, S1c37753239, P_azure_ai, 6, 0, 17},  // azure_ai/grok-4.3
    {0x188e000400, 14279, 200000, 128000, 0, Se785873ebb, P_azure_ai, 6, 0, 17},  // azure_ai/grok-4.6
    {0x188e000400, 14296, 500000, 500000, 20271005, Se785873ebb, P_azure_ai, 6, 0, 17},  // azure_ai/grok-4.7
    {0x1088000400, 14313, 256000, 8192, 0, S36489d0808, P_azure_ai, 2, 0, 25},  // azure_ai/grok-code-fast-1
    {0x0, 14338, 8192, 8192, 20260130, S0a2a253962, P_azure_ai, 2, 0, 22},  // azure_ai/jais-30b-chat
    {0x80000000, 14360, 70000, 4096, 20250301, Sa8af5571d3, P_azure_ai, 2, 0, 23},  // azure_ai/jamba-instruct
    {0x84000400, 14383, 262144, 262144, 20260329, S62bdb6aeb3, P_azure_ai, 2, 0, 25},  // azure_ai/kimi-k2-thinking
    {0xc82000400, 14408, 262144, 262144, 20270126, Sf1b943a878, P_azure_ai, 3, 0, 18},  // azure_ai/kimi-k2.5
    {0x886000400, 14426, 262144, 262144, 20270416, S152440dc48, P_azure_ai, 3, 0, 18},  // azure_ai/kimi-k2.6
    {0x886000400, 14444, 262144, 262144, 20270416, S7ee00f3f86, P_azure_ai, 3, 0, 23},  // azure_ai/kimi-k2.7-code
    {0x80000400, 14467, 128000, 4096, 20261209, S151450dd2e, P_azure_ai, 2, 0, 21},  // azure_ai/ministral-3b
    {0x80000400, 14488, 32000, 8191, 20250415, S6a6cddf63a, P_azure_ai, 2, 0, 22},  // azure_ai/mistral-large
    {0x80000400, 14510, 128000, 4096, 20250513, Sa1e54af36d, P_azure_ai, 2, 0, 27},  // azure_ai/mistral-large-2407
    {0x880000400, 14537, 256000, 8191, 0, S8a87f51a45, P_azure_ai, 2, 0, 24},  // azure_ai/mistral-large-3
    {0x80000400, 14561, 128000, 4096, 0, Sa1e54af36d, P_azure_ai, 2, 0, 29},  // azure_ai/mistral-large-latest
    {0x80000408, 14590, 131072, 8191, 20261209, S4bdf772957, P_azure_ai, 2, 0, 28},  // azure_ai/mistral-medium-2505
    {0x808000000, 14618, 128000, 128000, 0, Sc70293b161, P_azure_ai, 2, 0, 27},  // azure_ai/mistral-medium-3-5
    {0x400, 14645, 131072, 4096, 20260130, S2edeb41f44, P_azure_ai, 2, 0, 21},  // azure_ai/mistral-nemo
    {0x80000400, 14666, 32000, 8191, 20250731, Sb002d176b3, P_azure_ai, 2, 0, 22},  // azure_ai/mistral-small
    {0x880000400, 14688, 128000, 128000, 20261209, S7d3e244b66, P_azure_ai, 2, 0, 27},  // azure_ai/mistral-small-2503
    {0x0, 14715, 200000, 32768, 20270520, Sb5e7aa0d97, P_azure_ai, 2, 0, 21},  // azure_ai/model-router
    {0x0, 14736, 200000, 32768, 20270520, Sb5e7aa0d97, P_azure_ai, 2, 0, 21},  // azure_ai/model_router
    {0x0, 14757, 0, 0, 20261215, S55019cdd64, P_azure_ai, 2, 6, 16},  // azure_ai/whisper
    {0x0, 14773, 16384, 4096, 20260928, S8f0a359ee5, P_text_completion_openai, 4, 1, 11},  // babbage-002
    {0x0, 14784, 0, 0, 20261016, S2c65424aae, P_baseten, 2, 0, 30},  // baseten/MiniMaxAI/MiniMax-M2.5
    {0x0, 14814, 0, 0, 20261016, S1f92a97242, P_baseten, 2, 0, 36},  // baseten/deepseek-ai/DeepSeek-V3-0324
    {0x0, 14850, 0, 0, 20261016, S8a87f51a45, P_baseten, 2, 0, 33},  // baseten/deepseek-ai/DeepSeek-V3.1
    {0x8e000400, 14883, 1048576, 384000, 0, Sf7a8ca0f5a, P_baseten, 3, 0, 42},  // baseten/deepseek-ai/DeepSeek-V4-Flash-0731
    {0x8e000400, 14925, 1048576, 262144, 20261016, Sf65364f536, P_baseten, 3, 0, 35},  // baseten/deepseek-ai/DeepSeek-V4-Pro
    {0x8e000400, 14960, 1048576, 262144, 0, Sf7c5366f9a, P_baseten, 3, 0, 40},  // baseten/deepseek-ai/DeepSeek-V4-Pro-0813
    {0x88e000400, 15000, 1048576, 262144, 0, S13ba770b57, P_baseten, 3, 0, 39},  // baseten/deepseek-ai/DeepSeek-V4.1-Flash
    {0x88e000400, 15039, 1048576, 262144, 0, S13ba770b57, P_baseten, 3, 0, 44},  // baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017
    {0x88e000400, 15083, 1048576, 262144, 0, Sa32b08fa66, P_baseten, 3, 0, 49},  // baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast
    {0x88e000400, 15132, 1048576, 131072, 0, Sa32b08fa66, P_baseten, 3, 0, 44},  // baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast
    {0x886000410, 15176, 1048576, 1048576, 0, Scba8cc7804, P_baseten, 3, 0, 35},  // baseten/meta-models/muse-spark-open
    {0x0, 15211, 0, 0, 20261016, S62bdb6aeb3, P_baseten, 2, 0, 40},  // baseten/moonshotai/Kimi-K2-Instruct-0905
    {0x0, 15251, 0, 0, 20261016, S62bdb6aeb3, P_baseten, 2, 0, 35},  // baseten/moonshotai/Kimi-K2-Thinking
    {0x0, 15286, 0, 0, 20261016, S01b50709f4, P_baseten, 2, 0, 28},  // baseten/moonshotai/Kimi-K2.5
    {0x88e000400, 15314, 262000, 262000, 20261016, S152440dc48, P_baseten, 3, 0, 28},  // baseten/moonshotai/Kimi-K2.6
    {0x88e000400, 15342, 262000, 262000, 20261016, S152440dc48, P_baseten, 3, 0, 33},  // baseten/moonshotai/Kimi-K2.7-Code
    {0x88e000400, 15375, 1048576, 262144, 0, Se89d59eac7, P_baseten, 3, 0, 26},  // baseten/moonshotai/Kimi-K3
    {0x8e000400, 15401, 202800, 202800, 0, S21a603abef, P_baseten, 3, 0, 48},  // baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B
    {0x88e000400, 15449, 1048576, 1048576, 0, S4e56ef4dd8, P_baseten, 3, 0, 53},  // baseten/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B
    {0x0, 15502, 0, 0, 20261016, Sc46f9b846e, P_baseten, 2, 0, 33},  // baseten/nvidia/Nemotron-120B-A12B
    {0x8e000400, 15535, 128072, 128072, 0, S59350fde93, P_baseten, 3, 0, 27},  // baseten/openai/gpt-oss-120b
    {0x8e000400, 15562, 1048576, 131072, 0, S11f5a8a698, P_baseten, 3, 0, 27},  // baseten/reflection/Beam-1.0
    {0x88e000400, 15589, 1048576, 32768, 20261016, S626ebce7d1, P_baseten, 3, 0, 32},  // baseten/thinkingmachines/inkling
    {0x88e000400, 15621, 1048576, 32768, 20261016, Sa4db216b3a, P_baseten, 3, 0, 38},  // baseten/thinkingmachines/inkling-small
    {0x0, 15659, 0, 0, 20261016, S87dc95b7c7, P_baseten, 2, 0, 23},  // baseten/zai-org/GLM-4.6
    {0x8a000400, 15682, 200000, 200000, 20261016, S08309fe511, P_baseten, 3, 0, 23},  // baseten/zai-org/GLM-4.7
    {0x0, 15705, 0, 0, 20261016, Sbbab9aaaeb, P_baseten, 2, 0, 21},  // baseten/zai-org/GLM-5
    {0x88e000400, 15726, 1048576, 262144, 0, S1cbf2ee7a9, P_baseten, 3, 0, 23},  // baseten/zai-org/GLM-5.2
    {0x88e000400, 15749, 1048576, 262144, 0, S51d5b1ec46, P_baseten, 3, 0, 28},  // baseten/zai-org/GLM-5.2-Fast
    {0x88e000400, 15777, 1048576, 262144, 0, S1cbf2ee7a9, P_baseten, 3, 0, 23},  // baseten/zai-org/GLM-5.3
    {0x88e000400, 15800, 1048576, 262144, 0, S51d5b1ec46, P_baseten, 3, 0, 28},  // baseten/zai-org/GLM-5.3-Fast
    {0x88e000400, 15828, 1048576, 131072, 0, Sb693b0489e, P_baseten, 3, 0, 29},  // baseten/zai-org/GLM-5.3-Flash
    {0x80000000, 15857, 4096, 4096, 0, S2ae0a0c28a, P_bedrock, 2, 0, 58},  // bedrock/*/1-month-commitment/cohere.command-light-text-v14
    {0x80000000, 15915, 4096, 4096, 0, S4d9da3313a, P_bedrock, 2, 0, 52},  // bedrock/*/1-month-commitment/cohere.command-text-v14
    {0x80000000, 15967, 4096, 4096, 0, S44509aba8c, P_bedrock, 2, 0, 58},  // bedrock/*/6-month-commitment/cohere.command-light-text-v14
    {0x80000000, 16025, 4096, 4096, 0, Sbfe7b25277, P_bedrock, 2, 0, 52},  // bedrock/*/6-month-commitment/cohere.command-text-v14
    {0x80000000, 16077, 100000, 8191, 0, S970a7a5921, P_bedrock, 2, 0, 69},  // bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-instant-v1
    {0x0, 16146, 100000, 8191, 0, S56e9431d8f, P_bedrock, 2, 0, 61},  // bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v1
    {0x80000000, 16207, 100000, 8191, 0, S56e9431d8f, P_bedrock, 2, 0, 63},  // bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v2:1
    {0x80000000, 16270, 100000, 8191, 0, S5554ab7045, P_bedrock, 2, 0, 69},  // bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-instant-v1
    {0x0, 16339, 100000, 8191, 0, Sb22f0638f2, P_bedrock, 2, 0, 61},  // bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v1
    {0x80000000, 16400, 100000, 8191, 0, Sb22f0638f2, P_bedrock, 2, 0, 63},  // bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v2:1
    {0x80000000, 16463, 100000, 8191, 0, Sdcaab36492, P_bedrock, 2, 0, 50},  // bedrock/ap-northeast-1/anthropic.claude-instant-v1
    {0x80000000, 16513, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 42},  // bedrock/ap-northeast-1/anthropic.claude-v1
    {0x80000000, 16555, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 44},  // bedrock/ap-northeast-1/anthropic.claude-v2:1
    {0x8c040400, 16599, 163840, 8000, 0, S5e3ddc5a4c, P_bedrock, 4, 0, 36},  // bedrock/ap-northeast-1/deepseek.v3.2
    {0xa8000400, 16635, 196000, 8192, 20270330, Se64f4e8453, P_bedrock, 4, 0, 43},  // bedrock/ap-northeast-1/minimax.minimax-m2.1
    {0xac000400, 16678, 196000, 8192, 0, Se64f4e8453, P_bedrock, 4, 0, 43},  // bedrock/ap-northeast-1/minimax.minimax-m2.5
    {0x4000400, 16721, 262144, 16000, 20270330, Sa42e2cb4bd, P_bedrock, 4, 0, 50},  // bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking
    {0x8a8000400, 16771, 262144, 16000, 0, Sb34d5b0f98, P_bedrock, 4, 0, 43},  // bedrock/ap-northeast-1/moonshotai.kimi-k2.5
    {0xa8000400, 16814, 262144, 16384, 0, Sf3c2109de8, P_bedrock, 4, 0, 44},  // bedrock/ap-northeast-1/qwen.qwen3-coder-next
    {0x28040400, 16858, 262144, 8192, 0, S5245e3845b, P_bedrock, 2, 0, 46},  // bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b
    {0x8c040400, 16904, 163840, 8000, 0, S5e3ddc5a4c, P_bedrock, 4, 0, 32},  // bedrock/ap-south-1/deepseek.v3.2
    {0x0, 16936, 8192, 8192, 20270330, S8aa6648a9f, P_bedrock, 2, 0, 48},  // bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0
    {0x0, 16984, 8192, 8192, 20270330, Se8cb93a9ea, P_bedrock, 2, 0, 47},  // bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0
    {0xa8000400, 17031, 196000, 8192, 20270330, Se64f4e8453, P_bedrock, 4, 0, 39},  // bedrock/ap-south-1/minimax.minimax-m2.1
    {0xac000400, 17070, 196000, 8192, 0, Se64f4e8453, P_bedrock, 4, 0, 39},  // bedrock/ap-south-1/minimax.minimax-m2.5
    {0x4000400, 17109, 262144, 16000, 20270330, S7559119452, P_bedrock, 4, 0, 46},  // bedrock/ap-south-1/moonshotai.kimi-k2-thinking
    {0x8a8000400, 17155, 262144, 16000, 0, Sb34d5b0f98, P_bedrock, 4, 0, 39},  // bedrock/ap-south-1/moonshotai.kimi-k2.5
    {0xa8000400, 17194, 262144, 16384, 0, Sf3c2109de8, P_bedrock, 4, 0, 40},  // bedrock/ap-south-1/qwen.qwen3-coder-next
    {0x28040400, 17234, 262144, 8192, 0, Se242b63920, P_bedrock, 2, 0, 42},  // bedrock/ap-south-1/qwen.qwen3-next-80b-a3b
    {0xac000400, 17276, 196000, 8192, 0, Sfdd85ae69f, P_bedrock, 4, 0, 43},  // bedrock/ap-southeast-2/minimax.minimax-m2.5
    {0x28040400, 17319, 262144, 8192, 0, S2d458b95bd, P_bedrock, 2, 0, 46},  // bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b
    {0x8c040400, 17365, 163840, 8000, 0, S5e3ddc5a4c, P_bedrock, 4, 0, 36},  // bedrock/ap-southeast-3/deepseek.v3.2
    {0xa8000400, 17401, 196000, 8192, 20270330, Se64f4e8453, P_bedrock, 4, 0, 43},  // bedrock/ap-southeast-3/minimax.minimax-m2.1
    {0xac000400, 17444, 196000, 8192, 0, Se64f4e8453, P_bedrock, 4, 0, 43},  // bedrock/ap-southeast-3/minimax.minimax-m2.5
    {0x8a8000400, 17487, 262144, 16000, 0, Sb34d5b0f98, P_bedrock, 4, 0, 43},  // bedrock/ap-southeast-3/moonshotai.kimi-k2.5
    {0xa8000400, 17530, 262144, 16384, 0, Sf3c2109de8, P_bedrock, 4, 0, 44},  // bedrock/ap-southeast-3/qwen.qwen3-coder-next
    {0x0, 17574, 8192, 8192, 20270330, S329c717c18, P_bedrock, 2, 0, 50},  // bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0
    {0x0, 17624, 8192, 8192, 20270330, Se25ffc8563, P_bedrock, 2, 0, 49},  // bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0
    {0x80000000, 17673, 100000, 8191, 0, S3d70196e98, P_bedrock, 2, 0, 67},  // bedrock/eu-central-1/1-month-commitment/anthropic.claude-instant-v1
    {0x0, 17740, 100000, 8191, 0, S5f672bf57c, P_bedrock, 2, 0, 59},  // bedrock/eu-central-1/1-month-commitment/anthropic.claude-v1
    {0x80000000, 17799, 100000, 8191, 0, S5f672bf57c, P_bedrock, 2, 0, 61},  // bedrock/eu-central-1/1-month-commitment/anthropic.claude-v2:1
    {0x80000000, 17860, 100000, 8191, 0, S4aa606e723, P_bedrock, 2, 0, 67},  // bedrock/eu-central-1/6-month-commitment/anthropic.claude-instant-v1
    {0x0, 17927, 100000, 8191, 0, S8d34905f69, P_bedrock, 2, 0, 59},  // bedrock/eu-central-1/6-month-commitment/anthropic.claude-v1
    {0x80000000, 17986, 100000, 8191, 0, S8d34905f69, P_bedrock, 2, 0, 61},  // bedrock/eu-central-1/6-month-commitment/anthropic.claude-v2:1
    {0x80000000, 18047, 100000, 8191, 0, S5fe8c5e123, P_bedrock, 2, 0, 48},  // bedrock/eu-central-1/anthropic.claude-instant-v1
    {0x0, 18095, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 40},  // bedrock/eu-central-1/anthropic.claude-v1
    {0x80000000, 18135, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 42},  // bedrock/eu-central-1/anthropic.claude-v2:1
    {0xa8000400, 18177, 196000, 8192, 20270330, Se64f4e8453, P_bedrock, 4, 0, 41},  // bedrock/eu-central-1/minimax.minimax-m2.1
    {0xac000400, 18218, 196000, 8192, 0, Se64f4e8453, P_bedrock, 4, 0, 41},  // bedrock/eu-central-1/minimax.minimax-m2.5
    {0xa8000400, 18259, 262144, 16384, 0, Sf3c2109de8, P_bedrock, 4, 0, 42},  // bedrock/eu-central-1/qwen.qwen3-coder-next
    {0x8c040400, 18301, 163840, 8000, 0, S5e3ddc5a4c, P_bedrock, 4, 0, 32},  // bedrock/eu-north-1/deepseek.v3.2
    {0xa8000400, 18333, 196000, 8192, 20270330, Se64f4e8453, P_bedrock, 4, 0, 39},  // bedrock/eu-north-1/minimax.minimax-m2.1
    {0xac000400, 18372, 196000, 8192, 0, Se64f4e8453, P_bedrock, 4, 0, 39},  // bedrock/eu-north-1/minimax.minimax-m2.5
    {0x8a8000400, 18411, 262144, 16000, 0, Sb34d5b0f98, P_bedrock, 4, 0, 39},  // bedrock/eu-north-1/moonshotai.kimi-k2.5
    {0xa8000400, 18450, 196000, 8192, 20270330, Se64f4e8453, P_bedrock, 4, 0, 39},  // bedrock/eu-south-1/minimax.minimax-m2.1
    {0xac000400, 18489, 196000, 8192, 0, Se64f4e8453, P_bedrock, 4, 0, 39},  // bedrock/eu-south-1/minimax.minimax-m2.5
    {0xa8000400, 18528, 262144, 16384, 0, Sf3c2109de8, P_bedrock, 4, 0, 40},  // bedrock/eu-south-1/qwen.qwen3-coder-next
    {0x0, 18568, 8192, 8192, 20270330, Sf6c590142a, P_bedrock, 2, 0, 47},  // bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0
    {0x0, 18615, 8192, 8192, 20270330, Sb5b89f5f24, P_bedrock, 2, 0, 46},  // bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0
    {0xa8000400, 18661, 196000, 8192, 20270330, Se64f4e8453, P_bedrock, 4, 0, 38},  // bedrock/eu-west-1/minimax.minimax-m2.1
    {0xac000400, 18699, 196000, 8192, 0, Se64f4e8453, P_bedrock, 4, 0, 38},  // bedrock/eu-west-1/minimax.minimax-m2.5
    {0xa8000400, 18737, 262144, 16384, 0, Sf3c2109de8, P_bedrock, 4, 0, 39},  // bedrock/eu-west-1/qwen.qwen3-coder-next
    {0x28040400, 18776, 262144, 8192, 0, Se242b63920, P_bedrock, 2, 0, 41},  // bedrock/eu-west-1/qwen.qwen3-next-80b-a3b
    {0x0, 18817, 8192, 8192, 20270330, S31319178a0, P_bedrock, 2, 0, 47},  // bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0
    {0x0, 18864, 8192, 8192, 20270330, S774f10dd5e, P_bedrock, 2, 0, 46},  // bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0
    {0xa8000400, 18910, 196000, 8192, 20270330, Sdecb6074cc, P_bedrock, 4, 0, 38},  // bedrock/eu-west-2/minimax.minimax-m2.1
    {0xac000400, 18948, 196000, 8192, 0, Sdecb6074cc, P_bedrock, 4, 0, 38},  // bedrock/eu-west-2/minimax.minimax-m2.5
    {0xac000400, 18986, 256000, 32000, 0, S9de50dfdfd, P_bedrock, 4, 0, 46},  // bedrock/eu-west-2/nvidia.nemotron-super-3-120b
    {0xa8000400, 19032, 262144, 16384, 0, S6d40d96289, P_bedrock, 4, 0, 39},  // bedrock/eu-west-2/qwen.qwen3-coder-next
    {0x28040400, 19071, 262144, 8192, 0, See9c824aaa, P_bedrock, 2, 0, 41},  // bedrock/eu-west-2/qwen.qwen3-next-80b-a3b
    {0x80000000, 19112, 32000, 4096, 20270330, Sa34995b2cb, P_bedrock, 2, 0, 50},  // bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2
    {0x400, 19162, 32000, 4096, 0, Sb78adc8434, P_bedrock, 2, 0, 49},  // bedrock/eu-west-3/mistral.mistral-large-2402-v1:0
    {0x80000000, 19211, 32000, 4096, 20270330, Sf25ab62c34, P_bedrock, 2, 0, 52},  // bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1
    {0x888000400, 19263, 200000, 4096, 0, Se4cd7b4c41, P_bedrock, 4, 0, 56},  // bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0
    {0x4000400, 19319, 262144, 16000, 20270330, S8dd0faf06f, P_bedrock, 4, 0, 35},  // bedrock/moonshotai.kimi-k2-thinking
    {0xcac000400, 19354, 262144, 16000, 0, S93d1ca4330, P_bedrock, 4, 0, 28},  // bedrock/moonshotai.kimi-k2.5
    {0x8c040400, 19382, 163840, 8000, 0, S5e3ddc5a4c, P_bedrock, 4, 0, 31},  // bedrock/sa-east-1/deepseek.v3.2
    {0x0, 19413, 8192, 8192, 20270330, S4c2972e090, P_bedrock, 2, 0, 47},  // bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0
    {0x0, 19460, 8192, 8192, 20270330, S038122b4da, P_bedrock, 2, 0, 46},  // bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0
    {0xa8000400, 19506, 196000, 8192, 20270330, Se64f4e8453, P_bedrock, 4, 0, 38},  // bedrock/sa-east-1/minimax.minimax-m2.1
    {0xac000400, 19544, 196000, 8192, 0, Se64f4e8453, P_bedrock, 4, 0, 38},  // bedrock/sa-east-1/minimax.minimax-m2.5
    {0x4000400, 19582, 262144, 16000, 20270330, Sa42e2cb4bd, P_bedrock, 4, 0, 45},  // bedrock/sa-east-1/moonshotai.kimi-k2-thinking
    {0x8a8000400, 19627, 262144, 16000, 0, Sb34d5b0f98, P_bedrock, 4, 0, 38},  // bedrock/sa-east-1/moonshotai.kimi-k2.5
    {0xa8000400, 19665, 262144, 16384, 0, Sf3c2109de8, P_bedrock, 4, 0, 39},  // bedrock/sa-east-1/qwen.qwen3-coder-next
    {0x28040400, 19704, 262144, 8192, 0, S5245e3845b, P_bedrock, 2, 0, 41},  // bedrock/sa-east-1/qwen.qwen3-next-80b-a3b
    {0x80000000, 19745, 100000, 8191, 0, S4d9da3313a, P_bedrock, 2, 0, 64},  // bedrock/us-east-1/1-month-commitment/anthropic.claude-instant-v1
    {0x0, 19809, 100000, 8191, 0, S840c6f5328, P_bedrock, 2, 0, 56},  // bedrock/us-east-1/1-month-commitment/anthropic.claude-v1
    {0x80000000, 19865, 100000, 8191, 0, S840c6f5328, P_bedrock, 2, 0, 58},  // bedrock/us-east-1/1-month-commitment/anthropic.claude-v2:1
    {0x80000000, 19923, 100000, 8191, 0, S043c55c89c, P_bedrock, 2, 0, 64},  // bedrock/us-east-1/6-month-commitment/anthropic.claude-instant-v1
    {0x0, 19987, 100000, 8191, 0, S14975cf354, P_bedrock, 2, 0, 56},  // bedrock/us-east-1/6-month-commitment/anthropic.claude-v1
    {0x80000000, 20043, 100000, 8191, 0, S14975cf354, P_bedrock, 2, 0, 58},  // bedrock/us-east-1/6-month-commitment/anthropic.claude-v2:1
    {0x80000000, 20101, 100000, 8191, 0, Sd06de010b5, P_bedrock, 2, 0, 45},  // bedrock/us-east-1/anthropic.claude-instant-v1
    {0x80000000, 20146, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 37},  // bedrock/us-east-1/anthropic.claude-v1
    {0x80000000, 20183, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 39},  // bedrock/us-east-1/anthropic.claude-v2:1
    {0x8c040400, 20222, 163840, 8000, 0, Se2154adfc0, P_bedrock, 4, 0, 31},  // bedrock/us-east-1/deepseek.v3.2
    {0x0, 20253, 8192, 8192, 20270330, S2ba1bf7f5c, P_bedrock, 2, 0, 47},  // bedrock/us-east-1/meta.llama3-70b-instruct-v1:0
    {0x0, 20300, 8192, 8192, 20270330, Se02d56aeab, P_bedrock, 2, 0, 46},  // bedrock/us-east-1/meta.llama3-8b-instruct-v1:0
    {0xa8000400, 20346, 196000, 8192, 20270330, Sc7867095f8, P_bedrock, 4, 0, 38},  // bedrock/us-east-1/minimax.minimax-m2.1
    {0xa8000400, 20384, 196000, 8192, 0, Sc7867095f8, P_bedrock, 4, 0, 38},  // bedrock/us-east-1/minimax.minimax-m2.5
    {0x80000000, 20422, 32000, 4096, 20270330, S8ef021bbc3, P_bedrock, 2, 0, 50},  // bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2
    {0x400, 20472, 32000, 4096, 0, S6a6cddf63a, P_bedrock, 2, 0, 49},  // bedrock/us-east-1/mistral.mistral-large-2402-v1:0
    {0x80000000, 20521, 32000, 4096, 20270330, S9c624e8f13, P_bedrock, 2, 0, 52},  // bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1
    {0x4000400, 20573, 262144, 16000, 20270330, S8dd0faf06f, P_bedrock, 4, 0, 45},  // bedrock/us-east-1/moonshotai.kimi-k2-thinking
    {0x8a8000400, 20618, 262144, 16000, 0, S93d1ca4330, P_bedrock, 4, 0, 38},  // bedrock/us-east-1/moonshotai.kimi-k2.5
    {0xa8000400, 20656, 262144, 16384, 0, Sdc8f28f286, P_bedrock, 4, 0, 39},  // bedrock/us-east-1/qwen.qwen3-coder-next
    {0xac040400, 20695, 200000, 128000, 0, Sa42d84b698, P_bedrock, 2, 0, 27},  // bedrock/us-east-1/zai.glm-5
    {0x8c040400, 20722, 163840, 8000, 0, Se2154adfc0, P_bedrock, 4, 0, 31},  // bedrock/us-east-2/deepseek.v3.2
    {0xa8000400, 20753, 196000, 8192, 20270330, Sc7867095f8, P_bedrock, 4, 0, 38},  // bedrock/us-east-2/minimax.minimax-m2.1
    {0xac000400, 20791, 196000, 8192, 0, Sc7867095f8, P_bedrock, 4, 0, 38},  // bedrock/us-east-2/minimax.minimax-m2.5
    {0x4000400, 20829, 262144, 16000, 20270330, S8dd0faf06f, P_bedrock, 4, 0, 45},  // bedrock/us-east-2/moonshotai.kimi-k2-thinking
    {0x8a8000400, 20874, 262144, 16000, 0, S93d1ca4330, P_bedrock, 4, 0, 38},  // bedrock/us-east-2/moonshotai.kimi-k2.5
    {0xa8000400, 20912, 262144, 16384, 0, Sdc8f28f286, P_bedrock, 4, 0, 39},  // bedrock/us-east-2/qwen.qwen3-coder-next
    {0x88a800400, 20951, 300000, 10000, 0, Sf02852cdc5, P_bedrock, 3, 0, 42},  // bedrock/us-gov-east-1/amazon.nova-pro-v1:0
    {0x0, 20993, 8192, 0, 0, S290b4d2dce, P_bedrock, 2, 3, 48},  // bedrock/us-gov-east-1/amazon.titan-embed-text-v1
    {0x0, 21041, 8192, 0, 0, S2e0bc7866b, P_bedrock, 2, 3, 50},  // bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0
    {0x0, 21091, 42000, 8000, 0, S996cedf2e6, P_bedrock, 2, 0, 50},  // bedrock/us-gov-east-1/amazon.titan-text-express-v1
    {0x0, 21141, 42000, 4000, 0, S3dc019c281, P_bedrock, 2, 0, 47},  // bedrock/us-gov-east-1/amazon.titan-text-lite-v1
    {0x0, 21188, 42000, 32000, 0, S8a87f51a45, P_bedrock, 2, 0, 52},  // bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0
    {0x288ed06441, 21240, 1000000, 128000, 0, Sc4a1df9c62, P_bedrock, 5, 0, 48},  // bedrock/us-gov-east-1/anthropic.claude-fable-5-1
    {0x98ec40448, 21288, 200000, 64000, 0, Sb2f421e59b, P_bedrock, 5, 0, 62},  // bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0
    {0x298ed06641, 21350, 1000000, 128000, 0, S708768bfeb, P_bedrock, 10, 0, 48},  // bedrock/us-gov-east-1/anthropic.claude-haiku-5-5
    {0x298ed06441, 21398, 1000000, 128000, 0, Sfe88e93341, P_bedrock, 5, 0, 47},  // bedrock/us-gov-east-1/anthropic.claude-opus-4-8
    {0x298ed06441, 21445, 1000000, 128000, 0, Sfe88e93341, P_bedrock, 5, 0, 45},  // bedrock/us-gov-east-1/anthropic.claude-opus-5
    {0x298ed06441, 21490, 1000000, 128000, 0, S1d579ad777, P_bedrock, 5, 0, 47},  // bedrock/us-gov-east-1/anthropic.claude-opus-5-5
    {0x98ec40448, 21537, 200000, 8192, 0, S4c95a5b7dd, P_bedrock, 5, 0, 63},  // bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x298ed06441, 21600, 1000000, 128000, 0, S89736191db, P_bedrock, 5, 0, 47},  // bedrock/us-gov-east-1/anthropic.claude-sonnet-5
    {0x298ed06441, 21647, 1000000, 128000, 0, S2eb43fb382, P_bedrock, 5, 0, 49},  // bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5
    {0x98ec40448, 21696, 200000, 8192, 0, S4c95a5b7dd, P_bedrock, 5, 0, 53},  // bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0
    {0x800000, 21749, 8000, 2048, 0, S2ba1bf7f5c, P_bedrock, 2, 0, 51},  // bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0
    {0x800000, 21800, 8000, 2048, 0, S50fcb7b12f, P_bedrock, 2, 0, 50},  // bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0
    {0x828000400, 21850, 128000, 8192, 20270330, S51daa50850, P_bedrock, 2, 0, 49},  // bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2
    {0xa8040400, 21899, 262144, 8192, 0, Sc3565b756f, P_bedrock, 2, 0, 48},  // bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b
    {0x28000400, 21947, 128000, 8192, 20270330, S894133f135, P_bedrock, 2, 0, 48},  // bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2
    {0xac000400, 21995, 256000, 32768, 0, S54069e3bd9, P_bedrock, 2, 0, 50},  // bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b
    {0x8c000400, 22045, 128000, 16384, 0, S7d189b2845, P_bedrock, 2, 0, 45},  // bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0
    {0x8c000400, 22090, 128000, 16384, 0, S8cc58cb561, P_bedrock, 2, 0, 44},  // bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0
    {0x400000890, 22134, 8172, 0, 0, Sdba63010a0, P_bedrock, 5, 3, 62},  // bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0
    {0x88a800400, 22196, 300000, 10000, 0, S4848f0530b, P_bedrock, 3, 0, 43},  // bedrock/us-gov-west-1/amazon.nova-lite-v1:0
    {0x8a000400, 22239, 128000, 10000, 0, S36d852f7d0, P_bedrock, 3, 0, 44},  // bedrock/us-gov-west-1/amazon.nova-micro-v1:0
    {0x88a800400, 22283, 300000, 10000, 0, Sf02852cdc5, P_bedrock, 3, 0, 42},  // bedrock/us-gov-west-1/amazon.nova-pro-v1:0
    {0x0, 22325, 8192, 0, 0, S290b4d2dce, P_bedrock, 2, 3, 48},  // bedrock/us-gov-west-1/amazon.titan-embed-text-v1
    {0x0, 22373, 8192, 0, 0, Sfdd313a72d, P_bedrock, 2, 3, 50},  // bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0
    {0x0, 22423, 42000, 8000, 0, Sb4f45fda14, P_bedrock, 2, 0, 50},  // bedrock/us-gov-west-1/amazon.titan-text-express-v1
    {0x0, 22473, 42000, 4000, 0, S3dc019c281, P_bedrock, 2, 0, 47},  // bedrock/us-gov-west-1/amazon.titan-text-lite-v1
    {0x0, 22520, 42000, 32000, 0, S8a87f51a45, P_bedrock, 2, 0, 52},  // bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0
    {0x288ed06441, 22572, 1000000, 128000, 0, Sc4a1df9c62, P_bedrock, 5, 0, 48},  // bedrock/us-gov-west-1/anthropic.claude-fable-5-1
    {0x98ec40448, 22620, 200000, 64000, 0, Sb2f421e59b, P_bedrock, 5, 0, 62},  // bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0
    {0x298ed06641, 22682, 1000000, 128000, 0, S708768bfeb, P_bedrock, 10, 0, 48},  // bedrock/us-gov-west-1/anthropic.claude-haiku-5-5
    {0x298ed06441, 22730, 1000000, 128000, 0, Sfe88e93341, P_bedrock, 5, 0, 47},  // bedrock/us-gov-west-1/anthropic.claude-opus-4-8
    {0x298ed06441, 22777, 1000000, 128000, 0, Sfe88e93341, P_bedrock, 5, 0, 45},  // bedrock/us-gov-west-1/anthropic.claude-opus-5
    {0x298ed06441, 22822, 1000000, 128000, 0, S1d579ad777, P_bedrock, 5, 0, 47},  // bedrock/us-gov-west-1/anthropic.claude-opus-5-5
    {0x98ec40448, 22869, 200000, 8192, 0, S4c95a5b7dd, P_bedrock, 5, 0, 63},  // bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x298ed06441, 22932, 1000000, 128000, 0, S89736191db, P_bedrock, 5, 0, 47},  // bedrock/us-gov-west-1/anthropic.claude-sonnet-5
    {0x298ed06441, 22979, 1000000, 128000, 0, S2eb43fb382, P_bedrock, 5, 0, 49},  // bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5
    {0x98ec40448, 23028, 200000, 8192, 0, S4c95a5b7dd, P_bedrock, 5, 0, 53},  // bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0
    {0x800000, 23081, 8000, 2048, 0, S2ba1bf7f5c, P_bedrock, 2, 0, 51},  // bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0
    {0x800000, 23132, 8000, 2048, 0, Se02d56aeab, P_bedrock, 2, 0, 50},  // bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0
    {0x828000400, 23182, 128000, 8192, 20270330, S51daa50850, P_bedrock, 2, 0, 49},  // bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2
    {0xa8040400, 23231, 262144, 8192, 0, Sc3565b756f, P_bedrock, 2, 0, 48},  // bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b
    {0x28000400, 23279, 128000, 8192, 20270330, S894133f135, P_bedrock, 2, 0, 48},  // bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2
    {0xac000400, 23327, 256000, 32768, 0, S54069e3bd9, P_bedrock, 2, 0, 50},  // bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b
    {0x8c000400, 23377, 128000, 16384, 0, S7d189b2845, P_bedrock, 2, 0, 45},  // bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0
    {0x8c000400, 23422, 128000, 16384, 0, S8cc58cb561, P_bedrock, 2, 0, 44},  // bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0
    {0x0, 23466, 8192, 8192, 20270330, S2ba1bf7f5c, P_bedrock, 2, 0, 47},  // bedrock/us-west-1/meta.llama3-70b-instruct-v1:0
    {0x0, 23513, 8192, 8192, 20270330, Se02d56aeab, P_bedrock, 2, 0, 46},  // bedrock/us-west-1/meta.llama3-8b-instruct-v1:0
    {0x80000000, 23559, 100000, 8191, 0, S4d9da3313a, P_bedrock, 2, 0, 64},  // bedrock/us-west-2/1-month-commitment/anthropic.claude-instant-v1
    {0x0, 23623, 100000, 8191, 0, S840c6f5328, P_bedrock, 2, 0, 56},  // bedrock/us-west-2/1-month-commitment/anthropic.claude-v1
    {0x80000000, 23679, 100000, 8191, 0, S840c6f5328, P_bedrock, 2, 0, 58},  // bedrock/us-west-2/1-month-commitment/anthropic.claude-v2:1
    {0x80000000, 23737, 100000, 8191, 0, S043c55c89c, P_bedrock, 2, 0, 64},  // bedrock/us-west-2/6-month-commitment/anthropic.claude-instant-v1
    {0x0, 23801, 100000, 8191, 0, S14975cf354, P_bedrock, 2, 0, 56},  // bedrock/us-west-2/6-month-commitment/anthropic.claude-v1
    {0x80000000, 23857, 100000, 8191, 0, S14975cf354, P_bedrock, 2, 0, 58},  // bedrock/us-west-2/6-month-commitment/anthropic.claude-v2:1
    {0x80000000, 23915, 100000, 8191, 0, Sd06de010b5, P_bedrock, 2, 0, 45},  // bedrock/us-west-2/anthropic.claude-instant-v1
    {0x80000000, 23960, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 37},  // bedrock/us-west-2/anthropic.claude-v1
    {0x80000000, 23997, 100000, 8191, 0, Sed8e363317, P_bedrock, 2, 0, 39},  // bedrock/us-west-2/anthropic.claude-v2:1
    {0x8c040400, 24036, 163840, 8000, 0, Se2154adfc0, P_bedrock, 4, 0, 31},  // bedrock/us-west-2/deepseek.v3.2
    {0xa8000400, 24067, 196000, 8192, 20270330, Sc7867095f8, P_bedrock, 4, 0, 38},  // bedrock/us-west-2/minimax.minimax-m2.1
    {0xa8000400, 24105, 196000, 8192, 0, Sc7867095f8, P_bedrock, 4, 0, 38},  // bedrock/us-west-2/minimax.minimax-m2.5
    {0x80000000, 24143, 32000, 4096, 20270330, S8ef021bbc3, P_bedrock, 2, 0, 50},  // bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2
    {0x400, 24193, 32000, 4096, 0, S6a6cddf63a, P_bedrock, 2, 0, 49},  // bedrock/us-west-2/mistral.mistral-large-2402-v1:0
    {0x80000000, 24242, 32000, 4096, 20270330, S9c624e8f13, P_bedrock, 2, 0, 52},  // bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1
    {0x4000400, 24294, 262144, 16000, 20270330, S8dd0faf06f, P_bedrock, 4, 0, 45},  // bedrock/us-west-2/moonshotai.kimi-k2-thinking
    {0x8a8000400, 24339, 262144, 16000, 0, S93d1ca4330, P_bedrock, 4, 0, 38},  // bedrock/us-west-2/moonshotai.kimi-k2.5
    {0xa8000400, 24377, 262144, 16384, 0, Sdc8f28f286, P_bedrock, 4, 0, 39},  // bedrock/us-west-2/qwen.qwen3-coder-next
    {0xac040400, 24416, 200000, 128000, 0, Sa42d84b698, P_bedrock, 2, 0, 27},  // bedrock/us-west-2/zai.glm-5
    {0x8a800408, 24443, 200000, 8192, 0, S4b9c927ee0, P_bedrock, 4, 0, 51},  // bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0
    {0x98ec40448, 24494, 200000, 64000, 0, S668ae87b91, P_bedrock_mantle, 7, 0, 41},  // bedrock_mantle/anthropic.claude-haiku-4-5
    {0x298ed06641, 24535, 1000000, 128000, 0, S9b86c74787, P_bedrock_mantle, 11, 0, 41},  // bedrock_mantle/anthropic.claude-haiku-5-5
    {0x298ed06441, 24576, 1000000, 128000, 0, S298672b839, P_bedrock_mantle, 6, 0, 40},  // bedrock_mantle/anthropic.claude-opus-5-5
    {0x298ed06441, 24616, 1000000, 128000, 0, S556e442db3, P_bedrock_mantle, 6, 0, 42},  // bedrock_mantle/anthropic.claude-sonnet-5-5
    {0x80000400, 24658, 128000, 8000, 20270330, S91ab953e4a, P_bedrock_mantle, 8, 0, 28},  // bedrock_mantle/deepseek.v3.1
    {0x884000400, 24686, 256000, 256000, 0, Sbcdb36243c, P_bedrock_mantle, 8, 0, 37},  // bedrock_mantle/google.gemma-4-26b-a4b
    {0x884000400, 24723, 256000, 256000, 0, Sa0d23ccc85, P_bedrock_mantle, 8, 0, 33},  // bedrock_mantle/google.gemma-4-31b
    {0x884000400, 24756, 128000, 128000, 0, S18087b3455, P_bedrock_mantle, 8, 0, 33},  // bedrock_mantle/google.gemma-4-e2b
    {0x84000400, 24789, 256000, 16000, 20270330, Sc87adbb63b, P_bedrock_mantle, 8, 0, 42},  // bedrock_mantle/moonshotai.kimi-k2-thinking
    {0x388e000400, 24831, 1050000, 128000, 0, S95dc3e7d34, P_bedrock_mantle, 7, 2, 29},  // bedrock_mantle/openai.gpt-5.4
    {0x388e000400, 24860, 1050000, 128000, 0, Sb0378de9b9, P_bedrock_mantle, 7, 2, 29},  // bedrock_mantle/openai.gpt-5.5
    {0x288f000400, 24889, 1050000, 128000, 0, S85d3f27783, P_bedrock_mantle, 4, 2, 35},  // bedrock_mantle/openai.gpt-5.6-cyber
    {0x388f002400, 24924, 1050000, 128000, 0, S8cde230de4, P_bedrock_mantle, 9, 2, 34},  // bedrock_mantle/openai.gpt-5.6-luna
    {0x388f002400, 24958, 1050000, 128000, 0, S90c2e4ae28, P_bedrock_mantle, 9, 2, 33},  // bedrock_mantle/openai.gpt-5.6-sol
    {0x388f002400, 24991, 1050000, 128000, 0, S05e7d5cf86, P_bedrock_mantle, 9, 2, 35},  // bedrock_mantle/openai.gpt-5.6-terra
    {0x288f002400, 25026, 1050000, 128000, 0, S2f2118c95d, P_bedrock_mantle, 16, 2, 33},  // bedrock_mantle/openai.gpt-6-astra
    {0x288f082400, 25059, 1050000, 128000, 0, Scea09ee5e2, P_bedrock_mantle, 8, 2, 32},  // bedrock_mantle/openai.gpt-6-luna
    {0x288f082400, 25091, 1050000, 128000, 0, S9d2f713957, P_bedrock_mantle, 8, 2, 31},  // bedrock_mantle/openai.gpt-6-sol
    {0x288f002400, 25122, 1000000, 131072, 0, S9fb0a43f2c, P_bedrock_mantle, 16, 2, 33},  // bedrock_mantle/openai.gpt-6.1-sol
    {0x288e000400, 25155, 1050000, 128000, 0, Sbcaca98688, P_bedrock_mantle, 8, 2, 47},  // bedrock_mantle/openai.gpt-daybreak-blue-5.6-sol
    {0x8c200400, 25202, 131072, 16384, 0, S9f2ed9edf3, P_bedrock_mantle, 8, 0, 34},  // bedrock_mantle/openai.gpt-oss-120b
    {0x8c200400, 25236, 131072, 16384, 0, S386b0355a9, P_bedrock_mantle, 8, 0, 33},  // bedrock_mantle/openai.gpt-oss-20b
    {0x8c000400, 25269, 131072, 16000, 0, S336eaa4192, P_bedrock_mantle, 8, 0, 44},  // bedrock_mantle/openai.gpt-oss-safeguard-120b
    {0x8c000400, 25313, 131072, 16000, 0, Sf9a8913b85, P_bedrock_mantle, 8, 0, 43},  // bedrock_mantle/openai.gpt-oss-safeguard-20b
    {0x84000400, 25356, 256000, 8000, 0, S7cfb3cabeb, P_bedrock_mantle, 8, 0, 40},  // bedrock_mantle/qwen.qwen3-235b-a22b-2507
    {0x84000400, 25396, 32000, 8000, 0, S9f2ed9edf3, P_bedrock_mantle, 8, 0, 29},  // bedrock_mantle/qwen.qwen3-32b
    {0x80000400, 25425, 256000, 16000, 20270330, S9f2ed9edf3, P_bedrock_mantle, 8, 0, 48},  // bedrock_mantle/qwen.qwen3-coder-30b-a3b-instruct
    {0x80000400, 25473, 262144, 16000, 20270330, Sfdfa5626a6, P_bedrock_mantle, 8, 0, 50},  // bedrock_mantle/qwen.qwen3-coder-480b-a35b-instruct
    {0x84000400, 25523, 256000, 8000, 0, Sb618f3e841, P_bedrock_mantle, 8, 0, 47},  // bedrock_mantle/qwen.qwen3-next-80b-a3b-instruct
    {0x880000400, 25570, 256000, 8000, 0, Se86e52e01f, P_bedrock_mantle, 8, 0, 47},  // bedrock_mantle/qwen.qwen3-vl-235b-a22b-instruct
    {0x288e000400, 25617, 1050000, 128000, 0, Sb97f16a7c5, P_bedrock_mantle, 3, 2, 43},  // bedrock_mantle/us-gov-east-1/openai.gpt-5.4
    {0x8c200400, 25660, 131072, 16384, 0, S7d189b2845, P_bedrock_mantle, 2, 0, 48},  // bedrock_mantle/us-gov-east-1/openai.gpt-oss-120b
    {0x8c200400, 25708, 131072, 16384, 0, S8cc58cb561, P_bedrock_mantle, 2, 0, 47},  // bedrock_mantle/us-gov-east-1/openai.gpt-oss-20b
    {0x88e000400, 25755, 500000, 500000, 0, Sf3ca695140, P_bedrock_mantle, 3, 0, 41},  // bedrock_mantle/us-gov-east-1/xai.grok-4.6
    {0x298ed06641, 25796, 1000000, 128000, 0, S708768bfeb, P_bedrock_mantle, 10, 0, 55},  // bedrock_mantle/us-gov-west-1/anthropic.claude-haiku-5-5
    {0x298ed06441, 25851, 1000000, 128000, 0, S1d579ad777, P_bedrock_mantle, 5, 0, 54},  // bedrock_mantle/us-gov-west-1/anthropic.claude-opus-5-5
    {0x298ed06441, 25905, 1000000, 128000, 0, S2eb43fb382, P_bedrock_mantle, 5, 0, 56},  // bedrock_mantle/us-gov-west-1/anthropic.claude-sonnet-5-5
    {0x884000400, 25961, 256000, 256000, 0, Sbc7295803a, P_bedrock_mantle, 2, 0, 51},  // bedrock_mantle/us-gov-west-1/google.gemma-4-26b-a4b
    {0x884000400, 26012, 256000, 256000, 0, S2783d61479, P_bedrock_mantle, 2, 0, 47},  // bedrock_mantle/us-gov-west-1/google.gemma-4-31b
    {0x884000400, 26059, 128000, 128000, 0, S7f9058202e, P_bedrock_mantle, 2, 0, 47},  // bedrock_mantle/us-gov-west-1/google.gemma-4-e2b
    {0x288e000400, 26106, 1050000, 128000, 0, Sdd2fe2bc3f, P_bedrock_mantle, 3, 2, 43},  // bedrock_mantle/us-gov-west-1/openai.gpt-5.4
    {0x288e000400, 26149, 1050000, 128000, 0, S9765878a9d, P_bedrock_mantle, 8, 2, 48},  // bedrock_mantle/us-gov-west-1/openai.gpt-5.6-luna
    {0x288e000400, 26197, 1050000, 128000, 0, Scb59b14ab8, P_bedrock_mantle, 8, 2, 49},  // bedrock_mantle/us-gov-west-1/openai.gpt-5.6-terra
    {0x8c200400, 26246, 131072, 16384, 0, S7d189b2845, P_bedrock_mantle, 2, 0, 48},  // bedrock_mantle/us-gov-west-1/openai.gpt-oss-120b
    {0x8c200400, 26294, 131072, 16384, 0, S8cc58cb561, P_bedrock_mantle, 2, 0, 47},  // bedrock_mantle/us-gov-west-1/openai.gpt-oss-20b
    {0x88c000400, 26341, 1048576, 16384, 0, S18078d6216, P_bedrock_mantle, 3, 0, 41},  // bedrock_mantle/us-gov-west-1/xai.grok-4.3
    {0x88e000400, 26382, 500000, 500000, 0, Sf3ca695140, P_bedrock_mantle, 3, 0, 41},  // bedrock_mantle/us-gov-west-1/xai.grok-4.6
    {0x88c000400, 26423, 1048576, 16384, 0, Sd84468b202, P_bedrock_mantle, 12, 0, 27},  // bedrock_mantle/xai.grok-4.3
    {0x88e000400, 26450, 500000, 500000, 0, Sf33d2b924d, P_bedrock_mantle, 9, 0, 27},  // bedrock_mantle/xai.grok-4.6
    {0x0, 26477, 128000, 4000, 0, S8a87f51a45, P_cohere_chat, 2, 0, 20},  // c4ai-aya-expanse-32b
    {0x88c200400, 26497, 131072, 40960, 0, S1d64009526, P_cerebras, 2, 0, 20},  // cerebras/gemma-4-31b
    {0x8c200400, 26517, 131072, 32768, 0, S7cdff15069, P_cerebras, 2, 0, 21},  // cerebras/gpt-oss-120b
    {0x80000400, 26538, 128000, 128000, 0, S305869253a, P_cerebras, 2, 0, 22},  // cerebras/llama-3.3-70b
    {0x80000400, 26560, 128000, 128000, 0, S7e8626512c, P_cerebras, 2, 0, 21},  // cerebras/llama3.1-70b
    {0x80000400, 26581, 128000, 128000, 0, S15e1913b91, P_cerebras, 2, 0, 20},  // cerebras/llama3.1-8b
    {0x84000400, 26601, 128000, 128000, 0, Sc3927c51a5, P_cerebras, 2, 0, 19},  // cerebras/qwen-3-32b
    {0x88c200400, 26620, 65536, 32768, 0, S1d64009526, P_cerebras, 2, 0, 21},  // cerebras/qwen-3.8-27b
    {0x18aea20400, 26641, 400000, 128000, 0, Secd080fb31, P_openai, 3, 0, 11},  // chat-latest
    {0x0, 26652, 16384, 16384, 0, Sbd6a60a1ab, P_nlp_cloud, 2, 0, 11},  // chatdolphin
    {0x80c200400, 26663, 128000, 128000, 0, 0, P_chatgpt, 0, 2, 25},  // chatgpt/gpt-5.1-codex-max
    {0x80c200400, 26688, 128000, 64000, 0, 0, P_chatgpt, 0, 2, 26},  // chatgpt/gpt-5.1-codex-mini
    {0x280c280400, 26714, 128000, 64000, 0, 0, P_chatgpt, 0, 2, 15},  // chatgpt/gpt-5.2
    {0x80c200400, 26729, 128000, 128000, 0, 0, P_chatgpt, 0, 2, 21},  // chatgpt/gpt-5.2-codex
    {0x80c200400, 26750, 128000, 64000, 0, 0, P_chatgpt, 0, 2, 27},  // chatgpt/gpt-5.3-chat-latest
    {0x280c280400, 26777, 128000, 128000, 0, 0, P_chatgpt, 0, 2, 21},  // chatgpt/gpt-5.3-codex
    {0x808200400, 26798, 128000, 128000, 0, 0, P_chatgpt, 0, 2, 27},  // chatgpt/gpt-5.3-codex-spark
    {0x808200400, 26825, 128000, 64000, 0, 0, P_chatgpt, 0, 2, 23},  // chatgpt/gpt-5.3-instant
    {0x280c280400, 26848, 1050000, 128000, 0, 0, P_chatgpt, 0, 2, 15},  // chatgpt/gpt-5.4
    {0x280c200400, 26863, 1050000, 128000, 0, 0, P_chatgpt, 0, 2, 19},  // chatgpt/gpt-5.4-pro
    {0x280c280400, 26882, 1050000, 128000, 0, 0, P_chatgpt, 0, 2, 15},  // chatgpt/gpt-5.5
    {0x280c280400, 26897, 1050000, 128000, 0, 0, P_chatgpt, 0, 2, 20},  // chatgpt/gpt-5.6-luna
    {0x280c280400, 26917, 1050000, 128000, 0, 0, P_chatgpt, 0, 2, 19},  // chatgpt/gpt-5.6-sol
    {0x280c280400, 26936, 1050000, 128000, 0, 0, P_chatgpt, 0, 2, 21},  // chatgpt/gpt-5.6-terra
    {0x280c202400, 26957, 922000, 128000, 0, 0, P_chatgpt, 0, 2, 19},  // chatgpt/gpt-6-astra
    {0x280c282400, 26976, 922000, 128000, 0, 0, P_chatgpt, 0, 2, 18},  // chatgpt/gpt-6-luna
    {0x280c282400, 26994, 922000, 128000, 0, 0, P_chatgpt, 0, 2, 17},  // chatgpt/gpt-6-sol
    {0x280c202400, 27011, 922000, 128000, 0, 0, P_chatgpt, 0, 2, 19},  // chatgpt/gpt-6.1-sol
    {0x0, 27030, 0, 0, 0, 0, P_chatgpt, 0, 2, 30},  // chatgpt/gpt-rosalind-discovery
    {0x388e946443, 27060, 1000000, 128000, 0, S23bde2b06d, P_anthropic, 10, 0, 14},  // claude-fable-5
    {0x388e946443, 27074, 1000000, 128000, 0, S290622517a, P_anthropic, 10, 0, 16},  // claude-fable-5-1
    {0x88e840448, 27090, 200000, 64000, 0, S9578de5693, P_anthropic, 9, 0, 16},  // claude-haiku-4-5
    {0x188e840448, 27106, 200000, 64000, 0, S9578de5693, P_anthropic, 9, 0, 25},  // claude-haiku-4-5-20251001
    {0x388e946643, 27131, 1000000, 128000, 0, S9ec96e912c, P_anthropic, 19, 0, 16},  // claude-haiku-5-5
    {0x288e946443, 27147, 1000000, 128000, 0, S23bde2b06d, P_anthropic, 10, 0, 15},  // claude-mythos-5
    {0x288e946443, 27162, 1000000, 128000, 0, S290622517a, P_anthropic, 10, 0, 17},  // claude-mythos-5-1
    {0x288e942443, 27179, 1000000, 128000, 20260609, Seab7ad178b, P_anthropic, 6, 0, 21},  // claude-mythos-preview
    {0x8ce940448, 27200, 200000, 64000, 0, S77952bbff5, P_anthropic, 10, 0, 15},  // claude-opus-4-5
    {0x18ce940448, 27215, 200000, 64000, 0, S77952bbff5, P_anthropic, 10, 0, 24},  // claude-opus-4-5-20251101
    {0x18de943443, 27239, 1000000, 128000, 0, S77952bbff5, P_anthropic, 10, 0, 15},  // claude-opus-4-6
    {0x8de943443, 27254, 1000000, 128000, 0, S77952bbff5, P_anthropic, 10, 0, 24},  // claude-opus-4-6-20260205
    {0x38de942443, 27278, 1000000, 128000, 0, S77952bbff5, P_anthropic, 10, 0, 15},  // claude-opus-4-7
    {0x28de942443, 27293, 1000000, 128000, 0, S77952bbff5, P_anthropic, 10, 0, 24},  // claude-opus-4-7-20260416
    {0x38de946543, 27317, 1000000, 128000, 0, S77952bbff5, P_anthropic, 10, 0, 15},  // claude-opus-4-8
    {0x38de946543, 27332, 1000000, 128000, 0, S77952bbff5, P_anthropic, 10, 0, 13},  // claude-opus-5
    {0x389e946543, 27345, 1000000, 128000, 0, S55fa5433f6, P_anthropic, 10, 0, 15},  // claude-opus-5-5
    {0x88e840448, 27360, 200000, 64000, 20261130, S10bc311c05, P_anthropic, 10, 0, 17},  // claude-sonnet-4-5
    {0x188e840448, 27377, 200000, 64000, 20261130, S10bc311c05, P_anthropic, 10, 0, 26},  // claude-sonnet-4-5-20250929
    {0x98ec00448, 27403, 200000, 64000, 0, Sf67a9d4e95, P_bedrock, 12, 0, 31},  // claude-sonnet-4-5-20250929-v1:0
    {0x18ce943443, 27434, 1000000, 128000, 0, S10bc311c05, P_anthropic, 10, 0, 17},  // claude-sonnet-4-6
    {0x38ce946443, 27451, 1000000, 128000, 0, Sdbed2d1664, P_anthropic, 10, 0, 15},  // claude-sonnet-5
    {0x388e946443, 27466, 1000000, 128000, 0, S06b20eb173, P_anthropic, 10, 0, 17},  // claude-sonnet-5-5
    {0x0, 27483, 128000, 128000, 0, Sa7f5a76656, P_cloudflare, 2, 0, 51},  // cloudflare/@cf/aisingapore/gemma-sea-lion-v4-27b-it
    {0x4000000, 27534, 80000, 80000, 0, Sf1393eb0a9, P_cloudflare, 2, 0, 55},  // cloudflare/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b
    {0x0, 27589, 8192, 8192, 0, Sdd33c04042, P_cloudflare, 2, 0, 38},  // cloudflare/@cf/google/gemma-2b-it-lora
    {0x4000400, 27627, 256000, 256000, 0, S7d3e244b66, P_cloudflare, 2, 0, 40},  // cloudflare/@cf/google/gemma-4-26b-a4b-it
    {0x0, 27667, 3500, 3500, 0, Sdd33c04042, P_cloudflare, 2, 0, 38},  // cloudflare/@cf/google/gemma-7b-it-lora
    {0x400, 27705, 131000, 131000, 0, Sbb2783543f, P_cloudflare, 2, 0, 46},  // cloudflare/@cf/ibm-granite/granite-4.0-h-micro
    {0x0, 27751, 8192, 8192, 0, Sdd33c04042, P_cloudflare, 2, 0, 49},  // cloudflare/@cf/meta-llama/llama-2-7b-chat-hf-lora
    {0x0, 27800, 3072, 3072, 0, S7e5cc065f5, P_cloudflare, 2, 0, 40},  // cloudflare/@cf/meta/llama-2-7b-chat-fp16
    {0x0, 27840, 2048, 2048, 0, S7e5cc065f5, P_cloudflare, 2, 0, 40},  // cloudflare/@cf/meta/llama-2-7b-chat-int8
    {0x0, 27880, 32000, 32000, 0, Se4f9846a2c, P_cloudflare, 2, 0, 45},  // cloudflare/@cf/meta/llama-3.1-8b-instruct-fp8
    {0x800000000, 27925, 128000, 128000, 0, S2928b9ba97, P_cloudflare, 2, 0, 49},  // cloudflare/@cf/meta/llama-3.2-11b-vision-instruct
    {0x0, 27974, 60000, 60000, 0, S3f394f3f96, P_cloudflare, 2, 0, 41},  // cloudflare/@cf/meta/llama-3.2-1b-instruct
    {0x0, 28015, 80000, 80000, 0, Sf4b8d5bee3, P_cloudflare, 2, 0, 41},  // cloudflare/@cf/meta/llama-3.2-3b-instruct
    {0x400, 28056, 24000, 24000, 0, Sb73c94b094, P_cloudflare, 2, 0, 51},  // cloudflare/@cf/meta/llama-3.3-70b-instruct-fp8-fast
    {0x400, 28107, 131000, 131000, 0, S142a861384, P_cloudflare, 2, 0, 50},  // cloudflare/@cf/meta/llama-4-scout-17b-16e-instruct
    {0x0, 28157, 131072, 131072, 0, S4829c8bacf, P_cloudflare, 2, 0, 36},  // cloudflare/@cf/meta/llama-guard-3-8b
    {0x0, 28193, 8192, 8192, 0, S7e5cc065f5, P_cloudflare, 2, 0, 47},  // cloudflare/@cf/mistral/mistral-7b-instruct-v0.1
    {0x0, 28240, 15000, 15000, 0, Sdd33c04042, P_cloudflare, 2, 0, 52},  // cloudflare/@cf/mistral/mistral-7b-instruct-v0.2-lora
    {0x400, 28292, 128000, 128000, 0, Sa7f5a76656, P_cloudflare, 2, 0, 55},  // cloudflare/@cf/mistralai/mistral-small-3.1-24b-instruct
    {0x4000400, 28347, 262144, 262144, 0, S152440dc48, P_cloudflare, 3, 0, 35},  // cloudflare/@cf/moonshotai/kimi-k2.6
    {0x4000400, 28382, 262144, 262144, 0, S7ee00f3f86, P_cloudflare, 3, 0, 40},  // cloudflare/@cf/moonshotai/kimi-k2.7-code
    {0x4000400, 28422, 256000, 256000, 0, S8a87f51a45, P_cloudflare, 2, 0, 42},  // cloudflare/@cf/nvidia/nemotron-3-120b-a12b
    {0x4000400, 28464, 128000, 128000, 0, S7cdff15069, P_cloudflare, 2, 0, 34},  // cloudflare/@cf/openai/gpt-oss-120b
    {0x4000400, 28498, 128000, 128000, 0, S9489376e62, P_cloudflare, 2, 0, 33},  // cloudflare/@cf/openai/gpt-oss-20b
    {0x0, 28531, 0, 0, 0, Sf148411c8b, P_cloudflare, 2, 6, 29},  // cloudflare/@cf/openai/whisper
    {0x0, 28560, 0, 0, 0, S1267c07839, P_cloudflare, 2, 6, 44},  // cloudflare/@cf/openai/whisper-large-v3-turbo
    {0x0, 28604, 32768, 32768, 0, Sb96f9002c9, P_cloudflare, 2, 0, 46},  // cloudflare/@cf/qwen/qwen2.5-coder-32b-instruct
    {0x4000400, 28650, 32768, 32768, 0, Sf4b8d5bee3, P_cloudflare, 2, 0, 37},  // cloudflare/@cf/qwen/qwen3-30b-a3b-fp8
    {0x4000000, 28687, 24000, 24000, 0, Sb96f9002c9, P_cloudflare, 2, 0, 27},  // cloudflare/@cf/qwen/qwq-32b
    {0x4000400, 28714, 131072, 131072, 0, S36b2fe0fbe, P_cloudflare, 2, 0, 36},  // cloudflare/@cf/zai-org/glm-4.7-flash
    {0x4000400, 28750, 262144, 262144, 0, S93b65d7839, P_cloudflare, 3, 0, 30},  // cloudflare/@cf/zai-org/glm-5.2
    {0x0, 28780, 4096, 4096, 0, S7e5cc065f5, P_cloudflare, 2, 0, 49},  // cloudflare/@hf/thebloke/codellama-7b-instruct-awq
    {0x80000008, 28829, 32000, 8191, 0, Sdd33c04042, P_codestral, 2, 0, 24},  // codestral/codestral-2405
    {0x80000008, 28853, 32000, 8191, 0, Sdd33c04042, P_codestral, 2, 0, 26},  // codestral/codestral-latest
    {0x2000400, 28879, 0, 0, 0, Sa0dc96e6e1, P_cognition, 3, 0, 17},  // cognition/swe-1.6
    {0x2000400, 28896, 0, 0, 0, Sa0dc96e6e1, P_cognition, 3, 0, 17},  // cognition/swe-1.7
    {0x2000400, 28913, 0, 0, 0, Se80305032c, P_cognition, 3, 0, 27},  // cognition/swe-1.7-lightning
    {0x80000000, 28940, 4096, 4096, 0, Se02d56aeab, P_bedrock, 2, 0, 29},  // cohere.command-light-text-v14
    {0x80000000, 28969, 4096, 4096, 0, Sc0091ef998, P_bedrock, 2, 0, 23},  // cohere.command-text-v14
    {0x80, 28992, 512, 0, 0, S290b4d2dce, P_bedrock, 2, 3, 23},  // cohere.embed-english-v3
    {0x80, 29015, 512, 0, 0, S290b4d2dce, P_bedrock, 2, 3, 28},  // cohere.embed-multilingual-v3
    {0x80, 29043, 128000, 0, 0, S044b31e344, P_bedrock, 2, 3, 17},  // cohere.embed-v4:0
    {0x0, 29060, 4096, 4096, 0, Sea23b2bef5, P_bedrock, 3, 4, 20},  // cohere.rerank-v3-5:0
    {0x80, 29080, 128000, 0, 0, S5160ec157d, P_cohere, 3, 3, 17},  // cohere/embed-v4.0
    {0x80, 29097, 128000, 0, 0, S0d330c1db8, P_cohere, 2, 3, 22},  // cohere/embed-v5.0-fast
    {0x80, 29119, 128000, 0, 0, S044b31e344, P_cohere, 2, 3, 21},  // cohere/embed-v5.0-pro
    {0x80000400, 29140, 256000, 8000, 0, S06a406145e, P_cohere_chat, 2, 0, 17},  // command-a-03-2025
    {0x88c000400, 29157, 128000, 64000, 0, Sdd33c04042, P_cohere_chat, 2, 0, 22},  // command-a-plus-05-2026
    {0x0, 29179, 4096, 4096, 0, Sc0091ef998, P_cohere, 2, 1, 15},  // command-nightly
    {0x80000400, 29194, 128000, 4096, 0, S34e08b57e4, P_cohere_chat, 2, 0, 17},  // command-r-08-2024
    {0x80000400, 29211, 128000, 4096, 0, S06a406145e, P_cohere_chat, 2, 0, 22},  // command-r-plus-08-2024
    {0x80000400, 29233, 128000, 4096, 0, Sb9542f2e6d, P_cohere_chat, 2, 0, 19},  // command-r7b-12-2024
    {0x8a4a00400, 29252, 8192, 1024, 20260723, S4e6bb58c8d, P_openai, 2, 0, 20},  // computer-use-preview
    {0x8a4a00400, 29272, 8192, 1024, 20260723, S4e6bb58c8d, P_openai, 2, 0, 31},  // computer-use-preview-2025-03-11
    {0xa0200400, 29303, 262144, 262144, 0, S2557df2b32, P_crusoe, 2, 0, 41},  // crusoe/Qwen/Qwen3-235B-A22B-Instruct-2507
    {0x24000000, 29344, 163840, 163840, 0, S2102c41397, P_crusoe, 2, 0, 35},  // crusoe/deepseek-ai/DeepSeek-R1-0528
    {0xa0200400, 29379, 163840, 163840, 0, Sfee00f0769, P_crusoe, 2, 0, 35},  // crusoe/deepseek-ai/DeepSeek-V3-0324
    {0x8a0200400, 29414, 131072, 131072, 0, S15e1913b91, P_crusoe, 2, 0, 28},  // crusoe/google/gemma-3-12b-it
    {0xa0200400, 29442, 131072, 131072, 0, Sd702ef35df, P_crusoe, 2, 0, 40},  // crusoe/meta-llama/Llama-3.3-70B-Instruct
    {0x24000000, 29482, 262144, 262144, 0, Seeccf9b0da, P_crusoe, 2, 0, 34},  // crusoe/moonshotai/Kimi-K2-Thinking
    {0xa0200400, 29516, 131072, 131072, 0, S21aa10ef46, P_crusoe, 2, 0, 26},  // crusoe/openai/gpt-oss-120b
    {0xa0020400, 29542, 131072, 32768, 0, S1e0602a645, P_darkbloom, 2, 0, 21},  // darkbloom/gemma-4-26b
    {0xa0020400, 29563, 131072, 32768, 0, S8c682de44a, P_darkbloom, 2, 0, 21},  // darkbloom/gpt-oss-20b
    {0x8e000400, 29584, 1000000, 393216, 0, S86614a0d52, P_dashscope, 3, 0, 27},  // dashscope/deepseek-v4-flash
    {0x8e000400, 29611, 1000000, 393216, 0, S86614a0d52, P_dashscope, 3, 0, 32},  // dashscope/deepseek-v4-flash-0731
    {0x8e000400, 29643, 1000000, 393216, 0, Sa9d10e51c6, P_dashscope, 3, 0, 25},  // dashscope/deepseek-v4-pro
    {0x8e000400, 29668, 202745, 131072, 0, S93b65d7839, P_dashscope, 3, 0, 17},  // dashscope/glm-5.1
    {0x8e000400, 29685, 1048576, 131072, 0, S7ab33b22c3, P_dashscope, 3, 0, 17},  // dashscope/glm-5.2
    {0x88e000400, 29702, 229376, 16384, 0, S7ee00f3f86, P_dashscope, 3, 0, 24},  // dashscope/kimi-k2.7-code
    {0x84000400, 29726, 1000000, 16384, 0, Sfcc0939683, P_dashscope, 2, 0, 20},  // dashscope/qwen-coder
    {0x84000400, 29746, 997952, 32768, 0, S5d18d9ff0c, P_dashscope, 4, 0, 20},  // dashscope/qwen-flash
    {0x84000400, 29766, 997952, 32768, 0, S5d18d9ff0c, P_dashscope, 4, 0, 31},  // dashscope/qwen-flash-2025-07-28
    {0x84000400, 29797, 30720, 8192, 0, S3a673e5a4b, P_dashscope, 2, 0, 18},  // dashscope/qwen-max
    {0x84000400, 29815, 129024, 16384, 0, Sb70214cf2e, P_dashscope, 2, 0, 19},  // dashscope/qwen-plus
    {0x84000400, 29834, 129024, 8192, 0, Sb70214cf2e, P_dashscope, 2, 0, 30},  // dashscope/qwen-plus-2025-01-25
    {0x84000400, 29864, 129024, 16384, 0, Se82afc8b56, P_dashscope, 3, 0, 30},  // dashscope/qwen-plus-2025-04-28
    {0x84000400, 29894, 129024, 16384, 0, Se82afc8b56, P_dashscope, 3, 0, 30},  // dashscope/qwen-plus-2025-07-14
    {0x84000400, 29924, 997952, 32768, 0, S662ae8820b, P_dashscope, 6, 0, 30},  // dashscope/qwen-plus-2025-07-28
    {0x84000400, 29954, 997952, 32768, 0, S662ae8820b, P_dashscope, 6, 0, 30},  // dashscope/qwen-plus-2025-09-11
    {0x84000400, 29984, 997952, 32768, 0, S662ae8820b, P_dashscope, 6, 0, 26},  // dashscope/qwen-plus-latest
    {0x84000400, 30010, 129024, 16384, 0, S364f0b0a20, P_dashscope, 3, 0, 20},  // dashscope/qwen-turbo
    {0x84000400, 30030, 1000000, 8192, 0, Sb20c96daab, P_dashscope, 2, 0, 31},  // dashscope/qwen-turbo-2024-11-01
    {0x84000400, 30061, 1000000, 16384, 0, S364f0b0a20, P_dashscope, 3, 0, 31},  // dashscope/qwen-turbo-2025-04-28
    {0x84000400, 30092, 1000000, 16384, 0, S364f0b0a20, P_dashscope, 3, 0, 27},  // dashscope/qwen-turbo-latest
    {0x84000400, 30119, 129024, 16384, 0, 0, P_dashscope, 0, 0, 23},  // dashscope/qwen3-30b-a3b
    {0x84000400, 30142, 997952, 65536, 0, Se2127c06ef, P_dashscope, 12, 0, 27},  // dashscope/qwen3-coder-flash
    {0x84000400, 30169, 997952, 65536, 0, Sd23537d455, P_dashscope, 8, 0, 38},  // dashscope/qwen3-coder-flash-2025-07-28
    {0x84000400, 30207, 997952, 65536, 0, S2f7475de97, P_dashscope, 12, 0, 26},  // dashscope/qwen3-coder-plus
    {0x84000400, 30233, 997952, 65536, 0, S0634523b0c, P_dashscope, 8, 0, 37},  // dashscope/qwen3-coder-plus-2025-07-22
    {0x84000400, 30270, 258048, 65536, 0, Sd416a44d98, P_dashscope, 6, 0, 19},  // dashscope/qwen3-max
    {0x84000400, 30289, 258048, 65536, 0, Sd416a44d98, P_dashscope, 6, 0, 30},  // dashscope/qwen3-max-2026-01-23
    {0x84000400, 30319, 258048, 65536, 0, Sd416a44d98, P_dashscope, 6, 0, 27},  // dashscope/qwen3-max-preview
    {0x80000400, 30346, 262144, 65536, 0, S9237c6001b, P_dashscope, 2, 0, 37},  // dashscope/qwen3-next-80b-a3b-instruct
    {0x84000400, 30383, 262144, 65536, 0, S9237c6001b, P_dashscope, 2, 0, 37},  // dashscope/qwen3-next-80b-a3b-thinking
    {0x880000400, 30420, 131072, 32768, 0, Sa2233b87af, P_dashscope, 2, 0, 37},  // dashscope/qwen3-vl-235b-a22b-instruct
    {0x884000400, 30457, 131072, 32768, 0, S4f57afa64d, P_dashscope, 2, 0, 37},  // dashscope/qwen3-vl-235b-a22b-thinking
    {0x880000400, 30494, 131072, 32768, 0, S6016cd4db4, P_dashscope, 2, 0, 31},  // dashscope/qwen3-vl-32b-instruct
    {0x884000400, 30525, 131072, 32768, 0, S78cf4ea86e, P_dashscope, 2, 0, 31},  // dashscope/qwen3-vl-32b-thinking
    {0x884000400, 30556, 260096, 32768, 0, S691518e8f4, P_dashscope, 6, 0, 23},  // dashscope/qwen3-vl-plus
    {0x884000400, 30579, 991808, 65536, 0, S8834c28b03, P_dashscope, 4, 0, 22},  // dashscope/qwen3.5-plus
    {0x8e000400, 30601, 991808, 65536, 0, S92f05d6e16, P_dashscope, 5, 0, 21},  // dashscope/qwen3.7-max
    {0x88e000400, 30622, 991808, 65536, 0, S070b7d13f3, P_dashscope, 6, 0, 22},  // dashscope/qwen3.7-plus
    {0x1c8e000400, 30644, 991808, 131072, 0, S83da3c29c7, P_dashscope, 4, 0, 23},  // dashscope/qwen3.8-flash
    {0x88e000400, 30667, 991808, 131072, 0, S923257292b, P_dashscope, 3, 0, 21},  // dashscope/qwen3.8-max
    {0x1c8e000410, 30688, 991808, 131072, 0, Sd28341152d, P_dashscope, 3, 0, 28},  // dashscope/qwen3.8-omni-flash
    {0x84000400, 30716, 98304, 8192, 0, Sd06de010b5, P_dashscope, 2, 0, 18},  // dashscope/qwq-plus
    {0x0, 30734, 512, 0, 0, S08e73f1a00, P_databricks, 6, 3, 34},  // databricks/databricks-bge-large-en
    {0x86004405, 30768, 1000000, 128000, 0, Sd10ef8e10f, P_databricks, 6, 0, 36},  // databricks/databricks-claude-fable-5
    {0x886004405, 30804, 1000000, 128000, 0, Seb5b7bb980, P_databricks, 6, 0, 38},  // databricks/databricks-claude-fable-5-1
    {0x8600040c, 30842, 200000, 64000, 0, S1b51ddb0b9, P_databricks, 6, 0, 38},  // databricks/databricks-claude-haiku-4-5
    {0x8600040c, 30880, 200000, 32000, 0, Sebe27f8338, P_databricks, 6, 0, 35},  // databricks/databricks-claude-opus-4
    {0x8600040c, 30915, 200000, 32000, 0, Sebe27f8338, P_databricks, 6, 0, 37},  // databricks/databricks-claude-opus-4-1
    {0x8610040c, 30952, 200000, 64000, 0, S8813867127, P_databricks, 6, 0, 37},  // databricks/databricks-claude-opus-4-5
    {0x86001404, 30989, 1000000, 128000, 0, S8813867127, P_databricks, 6, 0, 37},  // databricks/databricks-claude-opus-4-6
    {0x886000405, 31026, 1000000, 128000, 0, S09bf40e066, P_databricks, 6, 0, 37},  // databricks/databricks-claude-opus-4-7
    {0x886004405, 31063, 1000000, 128000, 0, S09bf40e066, P_databricks, 6, 0, 37},  // databricks/databricks-claude-opus-4-8
    {0x886004405, 31100, 1000000, 128000, 0, S09bf40e066, P_databricks, 6, 0, 35},  // databricks/databricks-claude-opus-5
    {0x2886102405, 31135, 1000000, 128000, 0, S492f415521, P_databricks, 7, 0, 37},  // databricks/databricks-claude-opus-5-5
    {0x8600040c, 31172, 200000, 64000, 20261009, Se9d1eedc7b, P_databricks, 6, 0, 37},  // databricks/databricks-claude-sonnet-4
    {0x8600040c, 31209, 200000, 64000, 0, Se9d1eedc7b, P_databricks, 6, 0, 39},  // databricks/databricks-claude-sonnet-4-1
    {0x8600040c, 31248, 200000, 64000, 0, Se9d1eedc7b, P_databricks, 6, 0, 39},  // databricks/databricks-claude-sonnet-4-5
    {0x86001404, 31287, 1000000, 64000, 0, Se9d1eedc7b, P_databricks, 6, 0, 39},  // databricks/databricks-claude-sonnet-4-6
    {0x886004405, 31326, 1000000, 128000, 0, S928783f80e, P_databricks, 6, 0, 37},  // databricks/databricks-claude-sonnet-5
    {0x86000400, 31363, 1000000, 393216, 0, Sa5d38e4398, P_databricks, 6, 0, 44},  // databricks/databricks-deepseek-v4-flash-0731
    {0x86000400, 31407, 1000000, 393216, 0, S60662ce6a0, P_databricks, 6, 0, 42},  // databricks/databricks-deepseek-v4-pro-0813
    {0xc86000414, 31449, 1048576, 65535, 20261002, S8cdbc5f413, P_databricks, 6, 0, 38},  // databricks/databricks-gemini-2-5-flash
    {0xc86000414, 31487, 1048576, 65536, 20261002, S6a7323175a, P_databricks, 6, 0, 36},  // databricks/databricks-gemini-2-5-pro
    {0x800000000, 31523, 131072, 32768, 0, 0, P_databricks, 0, 0, 44},  // databricks/databricks-gemini-3-1-flash-image
    {0xc82000410, 31567, 1048576, 65536, 0, S2d8c291a26, P_databricks, 6, 0, 43},  // databricks/databricks-gemini-3-1-flash-lite
    {0xc86000410, 31610, 1048576, 65536, 0, S3a00e983ec, P_databricks, 6, 0, 36},  // databricks/databricks-gemini-3-1-pro
    {0x886000400, 31646, 1048576, 65536, 0, Sa6ca105f49, P_databricks, 6, 0, 38},  // databricks/databricks-gemini-3-5-flash
    {0x88e000400, 31684, 1048576, 65536, 0, Sa5d4c1a238, P_databricks, 6, 0, 43},  // databricks/databricks-gemini-3-5-flash-lite
    {0x886000400, 31727, 1048576, 65536, 0, S42ad5ff677, P_databricks, 6, 0, 38},  // databricks/databricks-gemini-3-6-flash
    {0x884000400, 31765, 1048576, 65536, 0, 0, P_databricks, 0, 0, 38},  // databricks/databricks-gemini-3-7-flash
    {0x884000400, 31803, 1048576, 65536, 0, 0, P_databricks, 0, 0, 38},  // databricks/databricks-gemini-3-8-flash
    {0xc82000410, 31841, 1048576, 65536, 0, Scc3c0966c9, P_databricks, 6, 0, 36},  // databricks/databricks-gemini-3-flash
    {0x82000400, 31877, 1048576, 65536, 0, S3a00e983ec, P_databricks, 6, 0, 34},  // databricks/databricks-gemini-3-pro
    {0x800000000, 31911, 65536, 32768, 0, 0, P_databricks, 0, 0, 40},  // databricks/databricks-gemini-3-pro-image
    {0x0, 31951, 128000, 32000, 0, Se6b899871b, P_databricks, 6, 0, 33},  // databricks/databricks-gemma-3-12b
    {0x86000400, 31984, 1000000, 131072, 0, Sa98693aa2a, P_databricks, 6, 0, 29},  // databricks/databricks-glm-5-2
    {0x8e200400, 32013, 1048576, 65536, 0, Sa98693aa2a, P_databricks, 6, 0, 29},  // databricks/databricks-glm-5-3
    {0x886000400, 32042, 1048576, 131072, 0, S6cf5a3886f, P_databricks, 6, 0, 35},  // databricks/databricks-glm-5-3-flash
    {0x82000400, 32077, 272000, 128000, 0, S125dc3f48d, P_databricks, 6, 0, 27},  // databricks/databricks-gpt-5
    {0x82000400, 32104, 272000, 128000, 0, S125dc3f48d, P_databricks, 6, 0, 29},  // databricks/databricks-gpt-5-1
    {0x82000400, 32133, 272000, 128000, 0, S55a8df6fd4, P_databricks, 6, 0, 29},  // databricks/databricks-gpt-5-2
    {0x82000400, 32162, 272000, 128000, 0, S55a8df6fd4, P_databricks, 6, 2, 35},  // databricks/databricks-gpt-5-3-codex
    {0x886000400, 32197, 922000, 128000, 0, S3a00e983ec, P_databricks, 6, 0, 29},  // databricks/databricks-gpt-5-4
    {0x886000400, 32226, 272000, 128000, 0, Se333848dc0, P_databricks, 6, 0, 34},  // databricks/databricks-gpt-5-4-mini
    {0x886000400, 32260, 272000, 128000, 0, S36f367b701, P_databricks, 6, 0, 34},  // databricks/databricks-gpt-5-4-nano
    {0x886000400, 32294, 922000, 128000, 0, S09ae441f7d, P_databricks, 6, 2, 29},  // databricks/databricks-gpt-5-5
    {0x886000400, 32323, 922000, 128000, 0, Se00f16b0d5, P_databricks, 6, 2, 33},  // databricks/databricks-gpt-5-5-pro
    {0x886000400, 32356, 922000, 128000, 0, Se0c6c72ed3, P_databricks, 6, 0, 34},  // databricks/databricks-gpt-5-6-luna
    {0x886000400, 32390, 922000, 128000, 0, S4f23390e70, P_databricks, 6, 0, 33},  // databricks/databricks-gpt-5-6-sol
    {0x886000400, 32423, 922000, 128000, 0, S1ef96c4875, P_databricks, 6, 0, 35},  // databricks/databricks-gpt-5-6-terra
    {0x82000400, 32458, 272000, 128000, 0, S4613ec3922, P_databricks, 6, 0, 32},  // databricks/databricks-gpt-5-mini
    {0x82000400, 32490, 272000, 128000, 0, Saa0b80f36b, P_databricks, 6, 0, 32},  // databricks/databricks-gpt-5-nano
    {0x0, 32522, 131072, 131072, 0, S35e0aaf417, P_databricks, 6, 0, 34},  // databricks/databricks-gpt-oss-120b
    {0x0, 32556, 131072, 131072, 0, S0993e99b47, P_databricks, 6, 0, 33},  // databricks/databricks-gpt-oss-20b
    {0x86000400, 32589, 500000, 0, 0, S59b7ef222f, P_databricks, 6, 0, 30},  // databricks/databricks-grok-4-6
    {0x0, 32619, 8192, 0, 0, S719b065910, P_databricks, 6, 3, 34},  // databricks/databricks-gte-large-en
    {0x886000400, 32653, 1000000, 0, 0, Sf0bd2df2b5, P_databricks, 6, 0, 29},  // databricks/databricks-inkling
    {0x886000400, 32682, 1000000, 1048576, 0, S6ccd55e899, P_databricks, 6, 0, 29},  // databricks/databricks-kimi-k3
    {0x80000000, 32711, 128000, 128000, 0, Sbbd38ca5ba, P_databricks, 6, 0, 38},  // databricks/databricks-llama-4-maverick
    {0x0, 32749, 200000, 128000, 0, S8065f4c92c, P_databricks, 6, 0, 48},  // databricks/databricks-meta-llama-3-1-8b-instruct
    {0x80000000, 32797, 128000, 128000, 0, Sbbd38ca5ba, P_databricks, 6, 0, 49},  // databricks/databricks-meta-llama-3-3-70b-instruct
    {0x0, 32846, 32768, 0, 0, S661113d815, P_databricks, 6, 3, 42},  // databricks/databricks-qwen3-embedding-0-6b
    {0x80000400, 32888, 0, 0, 0, S2023f2f3cb, P_databricks, 6, 0, 49},  // databricks/databricks-qwen3-next-80b-a3b-instruct
    {0x84000400, 32937, 262144, 25000, 0, Scdfe72fe5d, P_databricks, 6, 0, 38},  // databricks/databricks-qwen35-122b-a10b
    {0x0, 32975, 0, 0, 0, 0, P_databricks, 0, 0, 43},  // databricks/system.ai.deepseek-v4-flash-0731
    {0x0, 33018, 0, 0, 0, 0, P_databricks, 0, 0, 28},  // databricks/system.ai.kimi-k3
    {0x0, 33046, 16384, 4096, 20260928, Sb1ff57f5e1, P_text_completion_openai, 4, 1, 11},  // davinci-002
    {0x18aea20440, 33057, 922000, 128000, 0, Scd1037ea2e, P_openai, 8, 0, 20},  // daybreak-blue-latest
    {0x18aea20440, 33077, 400000, 128000, 0, S0d588d313f, P_openai, 8, 0, 19},  // daybreak-red-latest
    {0x182a000000, 33096, 65536, 32768, 0, S60bdb3af82, P_vertex_ai, 9, 0, 33},  // deep-research-pro-preview-12-2025
    {0x0, 33129, 0, 0, 0, Se246d32574, P_deepgram, 2, 6, 13},  // deepgram/base
    {0x0, 33142, 0, 0, 0, Se246d32574, P_deepgram, 2, 6, 30},  // deepgram/base-conversationalai
    {0x0, 33172, 0, 0, 0, Se246d32574, P_deepgram, 2, 6, 21},  // deepgram/base-finance
    {0x0, 33193, 0, 0, 0, Se246d32574, P_deepgram, 2, 6, 21},  // deepgram/base-general
    {0x0, 33214, 0, 0, 0, Se246d32574, P_deepgram, 2, 6, 21},  // deepgram/base-meeting
    {0x0, 33235, 0, 0, 0, Se246d32574, P_deepgram, 2, 6, 23},  // deepgram/base-phonecall
    {0x0, 33258, 0, 0, 0, Se246d32574, P_deepgram, 2, 6, 19},  // deepgram/base-video
    {0x0, 33277, 0, 0, 0, Se246d32574, P_deepgram, 2, 6, 23},  // deepgram/base-voicemail
    {0x0, 33300, 0, 0, 0, Se936f98a82, P_deepgram, 2, 6, 17},  // deepgram/enhanced
    {0x0, 33317, 0, 0, 0, Se936f98a82, P_deepgram, 2, 6, 25},  // deepgram/enhanced-finance
    {0x0, 33342, 0, 0, 0, Se936f98a82, P_deepgram, 2, 6, 25},  // deepgram/enhanced-general
    {0x0, 33367, 0, 0, 0, Se936f98a82, P_deepgram, 2, 6, 25},  // deepgram/enhanced-meeting
    {0x0, 33392, 0, 0, 0, Se936f98a82, P_deepgram, 2, 6, 27},  // deepgram/enhanced-phonecall
    {0x0, 33419, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 13},  // deepgram/nova
    {0x0, 33432, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 15},  // deepgram/nova-2
    {0x0, 33447, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 19},  // deepgram/nova-2-atc
    {0x0, 33466, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 26},  // deepgram/nova-2-automotive
    {0x0, 33492, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 32},  // deepgram/nova-2-conversationalai
    {0x0, 33524, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 25},  // deepgram/nova-2-drivethru
    {0x0, 33549, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 23},  // deepgram/nova-2-finance
    {0x0, 33572, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 23},  // deepgram/nova-2-general
    {0x0, 33595, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 23},  // deepgram/nova-2-meeting
    {0x0, 33618, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 25},  // deepgram/nova-2-phonecall
    {0x0, 33643, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 21},  // deepgram/nova-2-video
    {0x0, 33664, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 25},  // deepgram/nova-2-voicemail
    {0x0, 33689, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 15},  // deepgram/nova-3
    {0x0, 33704, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 23},  // deepgram/nova-3-general
    {0x0, 33727, 0, 0, 0, S3a3bb6b683, P_deepgram, 2, 6, 23},  // deepgram/nova-3-medical
    {0x0, 33750, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 21},  // deepgram/nova-general
    {0x0, 33771, 0, 0, 0, Safe5aadba1, P_deepgram, 2, 6, 23},  // deepgram/nova-phonecall
    {0x0, 33794, 0, 0, 0, Sf26afd1978, P_deepgram, 2, 6, 34},  // deepgram/streaming/detect_entities
    {0x0, 33828, 0, 0, 0, Sd253e628d1, P_deepgram, 2, 6, 26},  // deepgram/streaming/diarize
    {0x0, 33854, 0, 0, 0, S46fba4d0dc, P_deepgram, 2, 6, 26},  // deepgram/streaming/keyterm
    {0x0, 33880, 0, 0, 0, Sedb19f8e80, P_deepgram, 2, 6, 25},  // deepgram/streaming/nova-3
    {0x0, 33905, 0, 0, 0, S1d15b76c70, P_deepgram, 2, 6, 38},  // deepgram/streaming/nova-3-multilingual
    {0x0, 33943, 0, 0, 0, Sd253e628d1, P_deepgram, 2, 6, 25},  // deepgram/streaming/redact
    {0x0, 33968, 0, 0, 0, S1069c714a8, P_deepgram, 2, 6, 16},  // deepgram/whisper
    {0x0, 33984, 0, 0, 0, S1069c714a8, P_deepgram, 2, 6, 21},  // deepgram/whisper-base
    {0x0, 34005, 0, 0, 0, S1069c714a8, P_deepgram, 2, 6, 22},  // deepgram/whisper-large
    {0x0, 34027, 0, 0, 0, S1069c714a8, P_deepgram, 2, 6, 23},  // deepgram/whisper-medium
    {0x0, 34050, 0, 0, 0, S1069c714a8, P_deepgram, 2, 6, 22},  // deepgram/whisper-small
    {0x0, 34072, 0, 0, 0, S1069c714a8, P_deepgram, 2, 6, 21},  // deepgram/whisper-tiny
    {0x88e000400, 34093, 256000, 0, 0, Se88e1362e8, P_deepinfra, 3, 0, 28},  // deepinfra/ByteDance/Seed-1.8
    {0x88e000400, 34121, 256000, 0, 0, S5e26205e99, P_deepinfra, 3, 0, 33},  // deepinfra/ByteDance/Seed-2.0-code
    {0x88e000400, 34154, 256000, 0, 0, S15de1602b6, P_deepinfra, 3, 0, 33},  // deepinfra/ByteDance/Seed-2.0-mini
    {0x88e000400, 34187, 256000, 0, 0, S5e26205e99, P_deepinfra, 3, 0, 32},  // deepinfra/ByteDance/Seed-2.0-pro
    {0x80000400, 34219, 4096, 4096, 0, S9229a66671, P_deepinfra, 2, 0, 32},  // deepinfra/Gryphe/MythoMax-L2-13b
    {0x8e000400, 34251, 196608, 0, 0, S0861cde0d8, P_deepinfra, 3, 0, 32},  // deepinfra/MiniMaxAI/MiniMax-M2.7
    {0x8e000400, 34283, 196608, 0, 0, Sa1b362c529, P_deepinfra, 3, 0, 38},  // deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo
    {0x88e000400, 34321, 524288, 0, 0, S53ca3bcfac, P_deepinfra, 3, 0, 30},  // deepinfra/MiniMaxAI/MiniMax-M3
    {0x80000400, 34351, 131072, 131072, 0, S0cdedef782, P_deepinfra, 2, 0, 46},  // deepinfra/NousResearch/Hermes-3-Llama-3.1-405B
    {0x0, 34397, 131072, 131072, 0, S963840eef1, P_deepinfra, 2, 0, 45},  // deepinfra/NousResearch/Hermes-3-Llama-3.1-70B
    {0x80000400, 34442, 131072, 131072, 0, Sb9a03e5d6f, P_deepinfra, 2, 0, 22},  // deepinfra/Qwen/QwQ-32B
    {0x80000400, 34464, 32768, 32768, 0, Sf9409b773f, P_deepinfra, 2, 0, 35},  // deepinfra/Qwen/Qwen2.5-72B-Instruct
    {0x0, 34499, 32768, 32768, 0, Sd648fdcd84, P_deepinfra, 2, 0, 34},  // deepinfra/Qwen/Qwen2.5-7B-Instruct
    {0x880000400, 34533, 128000, 128000, 0, S13bcc1900f, P_deepinfra, 2, 0, 38},  // deepinfra/Qwen/Qwen2.5-VL-32B-Instruct
    {0x80000400, 34571, 40960, 40960, 0, S0c4077ff34, P_deepinfra, 2, 0, 24},  // deepinfra/Qwen/Qwen3-14B
    {0x80000400, 34595, 40960, 40960, 0, S668cea1bf3, P_deepinfra, 2, 0, 30},  // deepinfra/Qwen/Qwen3-235B-A22B
    {0x80000400, 34625, 262144, 262144, 0, S1e2b72cf63, P_deepinfra, 2, 0, 44},  // deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507
    {0x80000400, 34669, 262144, 262144, 0, S187ca9f0b9, P_deepinfra, 2, 0, 44},  // deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507
    {0x80000400, 34713, 40960, 40960, 0, S34ac2e00aa, P_deepinfra, 2, 0, 28},  // deepinfra/Qwen/Qwen3-30B-A3B
    {0x80000400, 34741, 40960, 40960, 0, S80542e1d0c, P_deepinfra, 2, 0, 24},  // deepinfra/Qwen/Qwen3-32B
    {0x80000400, 34765, 262144, 262144, 0, Sa2233b87af, P_deepinfra, 2, 0, 45},  // deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct
    {0x82000400, 34810, 262144, 262144, 0, S250fc24d8f, P_deepinfra, 3, 0, 51},  // deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo
    {0x8a000400, 34861, 256000, 0, 0, S7de437ce06, P_deepinfra, 3, 0, 24},  // deepinfra/Qwen/Qwen3-Max
    {0x8a000400, 34885, 256000, 0, 0, S7de437ce06, P_deepinfra, 3, 0, 33},  // deepinfra/Qwen/Qwen3-Max-Thinking
    {0x80000400, 34918, 262144, 262144, 0, S2d0b2c9027, P_deepinfra, 2, 0, 42},  // deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct
    {0x80000400, 34960, 262144, 262144, 0, Se8d59e6769, P_deepinfra, 2, 0, 42},  // deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking
    {0x88a000400, 35002, 262144, 0, 0, S0cffb80d1d, P_deepinfra, 3, 0, 42},  // deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct
    {0x888000400, 35044, 262144, 0, 0, S34e08b57e4, P_deepinfra, 2, 0, 40},  // deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct
    {0x88c000400, 35084, 262144, 0, 0, S7b8deb6832, P_deepinfra, 2, 0, 32},  // deepinfra/Qwen/Qwen3.5-122B-A10B
    {0x88c000400, 35116, 262144, 0, 0, S2942644364, P_deepinfra, 2, 0, 26},  // deepinfra/Qwen/Qwen3.5-27B
    {0x88e000400, 35142, 262144, 0, 0, S014a3ac728, P_deepinfra, 3, 0, 30},  // deepinfra/Qwen/Qwen3.5-35B-A3B
    {0x88e000400, 35172, 262144, 0, 0, S8fff8df158, P_deepinfra, 3, 0, 32},  // deepinfra/Qwen/Qwen3.5-397B-A17B
    {0x888000400, 35204, 262144, 0, 0, S8d5f20bb20, P_deepinfra, 2, 0, 25},  // deepinfra/Qwen/Qwen3.5-9B
    {0x88c000400, 35229, 262144, 0, 0, S3cba63517d, P_deepinfra, 2, 0, 26},  // deepinfra/Qwen/Qwen3.6-27B
    {0x88c000400, 35255, 262144, 0, 0, Sa69a634b3c, P_deepinfra, 2, 0, 30},  // deepinfra/Qwen/Qwen3.6-35B-A3B
    {0x8a000400, 35285, 256000, 0, 0, S6052088d09, P_deepinfra, 3, 0, 26},  // deepinfra/Qwen/Qwen3.7-Max
    {0x8e000400, 35311, 262144, 0, 0, S80a4d182c1, P_deepinfra, 3, 0, 32},  // deepinfra/Qwen/Qwen3.8-2.4T-A95B
    {0x88e000400, 35343, 262144, 0, 0, S39f8c95f0c, P_deepinfra, 3, 0, 26},  // deepinfra/Qwen/Qwen3.8-27B
    {0x8a000400, 35369, 256000, 0, 0, S8799375a3b, P_deepinfra, 3, 0, 26},  // deepinfra/Qwen/Qwen3.8-Max
    {0x0, 35395, 8192, 8192, 0, S530775304a, P_deepinfra, 2, 0, 39},  // deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo
    {0x0, 35434, 131072, 131072, 0, S526d0a3ffb, P_deepinfra, 2, 0, 38},  // deepinfra/Sao10K/L3.1-70B-Euryale-v2.2
    {0x0, 35472, 131072, 131072, 0, S97a7393315, P_deepinfra, 2, 0, 38},  // deepinfra/Sao10K/L3.3-70B-Euryale-v2.3
    {0x88e000400, 35510, 262144, 0, 0, Sb83b137162, P_deepinfra, 3, 0, 30},  // deepinfra/XiaomiMiMo/MiMo-V2.5
    {0x8e000400, 35540, 1048576, 0, 0, S84c5860732, P_deepinfra, 3, 0, 34},  // deepinfra/XiaomiMiMo/MiMo-V2.5-Pro
    {0x0, 35574, 16384, 16384, 0, Se991152959, P_deepinfra, 2, 0, 36},  // deepinfra/allenai/olmOCR-7B-0725-FP8
    {0x80000400, 35610, 200000, 200000, 0, S8bbee8dcda, P_deepinfra, 3, 0, 44},  // deepinfra/anthropic/claude-3-7-sonnet-latest
    {0x80000400, 35654, 200000, 200000, 0, S53e39dddc8, P_deepinfra, 2, 0, 33},  // deepinfra/anthropic/claude-4-opus
    {0x80000400, 35687, 200000, 200000, 0, S95f9b72671, P_deepinfra, 2, 0, 35},  // deepinfra/anthropic/claude-4-sonnet
    {0x88c000401, 35722, 1000000, 0, 0, Sa8d6ce5c30, P_deepinfra, 2, 0, 34},  // deepinfra/anthropic/claude-fable-5
    {0x88c000400, 35756, 200000, 0, 0, Sd5e5c0803b, P_deepinfra, 2, 0, 36},  // deepinfra/anthropic/claude-haiku-4-5
    {0x88c000401, 35792, 1000000, 0, 0, Sd920aa0fe1, P_deepinfra, 2, 0, 35},  // deepinfra/anthropic/claude-opus-4-7
    {0x88c000401, 35827, 1000000, 0, 0, Sd920aa0fe1, P_deepinfra, 2, 0, 35},  // deepinfra/anthropic/claude-opus-4-8
    {0x88c000401, 35862, 1000000, 0, 0, Sd920aa0fe1, P_deepinfra, 2, 0, 33},  // deepinfra/anthropic/claude-opus-5
    {0x88c000401, 35895, 1000000, 0, 0, Sf61abc204b, P_deepinfra, 2, 0, 37},  // deepinfra/anthropic/claude-sonnet-4-6
    {0x88c000401, 35932, 1000000, 0, 0, S8582d219b0, P_deepinfra, 2, 0, 35},  // deepinfra/anthropic/claude-sonnet-5
    {0x80000400, 35967, 163840, 163840, 0, S26de011486, P_deepinfra, 2, 0, 33},  // deepinfra/deepseek-ai/DeepSeek-R1
    {0x80000400, 36000, 163840, 163840, 0, Sc9279ea3e3, P_deepinfra, 3, 0, 38},  // deepinfra/deepseek-ai/DeepSeek-R1-0528
    {0x80000400, 36038, 32768, 32768, 0, Sb002d176b3, P_deepinfra, 2, 0, 44},  // deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo
    {0x0, 36082, 131072, 131072, 0, S13bcc1900f, P_deepinfra, 2, 0, 51},  // deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B
    {0x80000400, 36133, 131072, 131072, 0, S46e060fc0e, P_deepinfra, 2, 0, 50},  // deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B
    {0x80000400, 36183, 40960, 40960, 0, Sb002d176b3, P_deepinfra, 2, 0, 39},  // deepinfra/deepseek-ai/DeepSeek-R1-Turbo
    {0x80000400, 36222, 163840, 163840, 0, Sf3071f7c67, P_deepinfra, 2, 0, 33},  // deepinfra/deepseek-ai/DeepSeek-V3
    {0x82000400, 36255, 163840, 163840, 0, S76b5de2b5c, P_deepinfra, 3, 0, 38},  // deepinfra/deepseek-ai/DeepSeek-V3-0324
    {0x84000400, 36293, 163840, 163840, 0, S7f0d55eb50, P_deepinfra, 3, 0, 35},  // deepinfra/deepseek-ai/DeepSeek-V3.1
    {0x80000400, 36328, 163840, 163840, 0, Sc5a401df4b, P_deepinfra, 3, 0, 44},  // deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus
    {0x8a000400, 36372, 163840, 0, 0, Sc9cba33206, P_deepinfra, 3, 0, 35},  // deepinfra/deepseek-ai/DeepSeek-V3.2
    {0x8e000400, 36407, 1048576, 0, 0, Se67ef5fb33, P_deepinfra, 3, 0, 39},  // deepinfra/deepseek-ai/DeepSeek-V4-Flash
    {0x8e000400, 36446, 1048576, 0, 0, Sd20b562fff, P_deepinfra, 3, 0, 44},  // deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731
    {0x8a000400, 36490, 1048576, 0, 0, S583eabc0c2, P_deepinfra, 3, 0, 37},  // deepinfra/deepseek-ai/DeepSeek-V4-Pro
    {0x8a000400, 36527, 1048576, 0, 0, S583eabc0c2, P_deepinfra, 3, 0, 42},  // deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813
    {0x88e000400, 36569, 1048576, 131072, 0, Sc4b29ca947, P_deepinfra, 3, 0, 41},  // deepinfra/deepseek-ai/DeepSeek-V4.1-Flash
    {0x88e000400, 36610, 1048576, 131072, 0, Sc4b29ca947, P_deepinfra, 3, 0, 46},  // deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017
    {0x88c000410, 36656, 1000000, 1000000, 0, S9435408797, P_deepinfra, 2, 0, 33},  // deepinfra/google/gemini-2.5-flash
    {0x88c000410, 36689, 1000000, 1000000, 0, Sd4bd5863c7, P_deepinfra, 2, 0, 31},  // deepinfra/google/gemini-2.5-pro
    {0x88c000410, 36720, 1000000, 0, 0, S3bdeec5bd2, P_deepinfra, 2, 0, 38},  // deepinfra/google/gemini-3.1-flash-lite
    {0x88c000410, 36758, 1000000, 0, 0, Scd59fd544c, P_deepinfra, 2, 0, 31},  // deepinfra/google/gemini-3.1-pro
    {0x88c000410, 36789, 1000000, 0, 0, Sb8aa2eb3ed, P_deepinfra, 2, 0, 33},  // deepinfra/google/gemini-3.5-flash
    {0x88c000410, 36822, 1000000, 0, 0, S5ee5f0809c, P_deepinfra, 2, 0, 33},  // deepinfra/google/gemini-3.7-flash
    {0x80000400, 36855, 131072, 131072, 0, S9825dce8c7, P_deepinfra, 2, 0, 31},  // deepinfra/google/gemma-3-12b-it
    {0x80000400, 36886, 131072, 131072, 0, S7c441e9b54, P_deepinfra, 2, 0, 31},  // deepinfra/google/gemma-3-27b-it
    {0x80000400, 36917, 131072, 131072, 0, S05cd955185, P_deepinfra, 2, 0, 30},  // deepinfra/google/gemma-3-4b-it
    {0x88c000400, 36947, 262144, 0, 0, Scfb5f42544, P_deepinfra, 2, 0, 35},  // deepinfra/google/gemma-4-26B-A4B-it
    {0x88c000400, 36982, 262144, 0, 0, S3d3c41bcb8, P_deepinfra, 2, 0, 31},  // deepinfra/google/gemma-4-31B-it
    {0x88c000400, 37013, 131072, 0, 0, S7b1b3ca41d, P_deepinfra, 2, 0, 37},  // deepinfra/google/gemma-4-31B-it-Ultra
    {0x886000400, 37050, 262144, 0, 0, Sc7d2962aca, P_deepinfra, 3, 0, 37},  // deepinfra/google/gemma-4-31B-it-turbo
    {0x84000400, 37087, 131072, 0, 0, S29564cd891, P_deepinfra, 2, 0, 31},  // deepinfra/google/gemma-4-E4B-it
    {0x8e000400, 37118, 131072, 0, 0, Sb32e2691ab, P_deepinfra, 3, 0, 36},  // deepinfra/inclusionAI/Ling-3.0-flash
    {0x0, 37154, 131072, 131072, 0, S68d70ba394, P_deepinfra, 2, 0, 50},  // deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct
    {0x80000400, 37204, 131072, 131072, 0, S818fc8ae6c, P_deepinfra, 2, 0, 42},  // deepinfra/meta-llama/Llama-3.2-3B-Instruct
    {0x80000400, 37246, 131072, 131072, 0, S11b2bc82cb, P_deepinfra, 2, 0, 43},  // deepinfra/meta-llama/Llama-3.3-70B-Instruct
    {0x80000400, 37289, 131072, 131072, 0, S8c9489cb4a, P_deepinfra, 2, 0, 49},  // deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo
    {0x80000400, 37338, 1048576, 1048576, 0, S41fcac7770, P_deepinfra, 2, 0, 59},  // deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8
    {0x80000400, 37397, 327680, 327680, 0, S7d3e244b66, P_deepinfra, 2, 0, 51},  // deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct
    {0x0, 37448, 131072, 131072, 0, S0cbf9d1183, P_deepinfra, 2, 0, 37},  // deepinfra/meta-llama/Llama-Guard-3-8B
    {0x0, 37485, 163840, 163840, 0, S01f6b55b8b, P_deepinfra, 2, 0, 38},  // deepinfra/meta-llama/Llama-Guard-4-12B
    {0x80000400, 37523, 8192, 8192, 0, S392262e101, P_deepinfra, 2, 0, 45},  // deepinfra/meta-llama/Meta-Llama-3-8B-Instruct
    {0x80000400, 37568, 131072, 131072, 0, S9229a66671, P_deepinfra, 2, 0, 48},  // deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct
    {0x80000400, 37616, 131072, 131072, 0, S9229a66671, P_deepinfra, 2, 0, 54},  // deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo
    {0x80000400, 37670, 131072, 131072, 0, Sd1e9c5a755, P_deepinfra, 2, 0, 47},  // deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct
    {0x80000400, 37717, 131072, 131072, 0, Scc00034d70, P_deepinfra, 2, 0, 53},  // deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo
    {0x88e000400, 37770, 131072, 0, 0, Sa93f00a1c8, P_deepinfra, 3, 0, 38},  // deepinfra/meta-models/Muse-Glimmer-30B
    {0x0, 37808, 65536, 65536, 0, Sc4c3602f48, P_deepinfra, 2, 0, 36},  // deepinfra/microsoft/WizardLM-2-8x22B
    {0x80000400, 37844, 16384, 16384, 0, S7f509eb36e, P_deepinfra, 2, 0, 25},  // deepinfra/microsoft/phi-4
    {0x80000400, 37869, 131072, 131072, 0, S152b8c616c, P_deepinfra, 2, 0, 46},  // deepinfra/mistralai/Mistral-Nemo-Instruct-2407
    {0x80000400, 37915, 32768, 32768, 0, Sd1ee3b1b32, P_deepinfra, 2, 0, 51},  // deepinfra/mistralai/Mistral-Small-24B-Instruct-2501
    {0x80000400, 37966, 128000, 128000, 0, S166115b3a0, P_deepinfra, 2, 0, 55},  // deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506
    {0x80000400, 38021, 32768, 32768, 0, S9229a66671, P_deepinfra, 2, 0, 46},  // deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1
    {0x80000400, 38067, 131072, 131072, 0, Sbe3e73b5c5, P_deepinfra, 2, 0, 37},  // deepinfra/moonshotai/Kimi-K2-Instruct
    {0x80000400, 38104, 262144, 262144, 0, S50df9dee78, P_deepinfra, 3, 0, 42},  // deepinfra/moonshotai/Kimi-K2-Instruct-0905
    {0x88e000400, 38146, 262144, 0, 0, S8f47e502ee, P_deepinfra, 3, 0, 30},  // deepinfra/moonshotai/Kimi-K2.5
    {0x88e000400, 38176, 262144, 0, 0, Sbba60b8d48, P_deepinfra, 3, 0, 30},  // deepinfra/moonshotai/Kimi-K2.6
    {0x88e000400, 38206, 262144, 0, 0, S9f4ecf0b8a, P_deepinfra, 3, 0, 35},  // deepinfra/moonshotai/Kimi-K2.7-Code
    {0x88a000400, 38241, 1048576, 0, 0, Sbb587b639b, P_deepinfra, 3, 0, 28},  // deepinfra/moonshotai/Kimi-K3
    {0x80000400, 38269, 131072, 131072, 0, S7e8626512c, P_deepinfra, 2, 0, 48},  // deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct
    {0x80000400, 38317, 131072, 131072, 0, Sa53d107013, P_deepinfra, 2, 0, 50},  // deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5
    {0x8c000400, 38367, 262144, 0, 0, S6bcf507c61, P_deepinfra, 2, 0, 50},  // deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B
    {0x88e000400, 38417, 262144, 0, 0, S634d1bc4e0, P_deepinfra, 3, 0, 50},  // deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B
    {0x86000400, 38467, 262144, 0, 0, S2339f4c236, P_deepinfra, 3, 0, 46},  // deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning
    {0x80000400, 38513, 131072, 131072, 0, S302861b999, P_deepinfra, 2, 0, 43},  // deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2
    {0x86000400, 38556, 262144, 0, 0, S9c369951f1, P_deepinfra, 3, 0, 40},  // deepinfra/nvidia/Nemotron-3-Nano-30B-A3B
    {0x800000000, 38596, 131072, 0, 0, Sd702ef35df, P_deepinfra, 2, 0, 44},  // deepinfra/nvidia/Nemotron-Content-Safety-3.5
    {0x80000400, 38640, 131072, 131072, 0, Sd935933566, P_deepinfra, 2, 0, 29},  // deepinfra/openai/gpt-oss-120b
    {0x8c000400, 38669, 131072, 0, 0, S34e08b57e4, P_deepinfra, 2, 0, 35},  // deepinfra/openai/gpt-oss-120b-Turbo
    {0x8c000400, 38704, 131072, 0, 0, S8a66e101a6, P_deepinfra, 2, 0, 35},  // deepinfra/openai/gpt-oss-120b-Ultra
    {0x80000400, 38739, 131072, 131072, 0, S2178706409, P_deepinfra, 2, 0, 28},  // deepinfra/openai/gpt-oss-20b
    {0x882000400, 38767, 262144, 0, 0, Sfbf852927f, P_deepinfra, 3, 0, 35},  // deepinfra/stepfun-ai/Step-3.7-Flash
    {0x8e000400, 38802, 262144, 0, 0, S5eebcb8668, P_deepinfra, 3, 0, 21},  // deepinfra/tencent/Hy3
    {0x88e000400, 38823, 524288, 0, 0, S962b93e605, P_deepinfra, 3, 0, 34},  // deepinfra/thinkingmachines/Inkling
    {0x88e000400, 38857, 524288, 0, 0, S6ef7f6b072, P_deepinfra, 3, 0, 40},  // deepinfra/thinkingmachines/Inkling-Small
    {0x80000400, 38897, 131072, 131072, 0, Sa2233b87af, P_deepinfra, 2, 0, 25},  // deepinfra/zai-org/GLM-4.5
    {0x8e000400, 38922, 202752, 0, 0, S4fa6250064, P_deepinfra, 3, 0, 25},  // deepinfra/zai-org/GLM-4.6
    {0x8e000400, 38947, 202752, 0, 0, S7c9d8871c7, P_deepinfra, 3, 0, 25},  // deepinfra/zai-org/GLM-4.7
    {0x8e000400, 38972, 202752, 0, 0, S579463b088, P_deepinfra, 3, 0, 31},  // deepinfra/zai-org/GLM-4.7-Flash
    {0x8e000400, 39003, 202752, 0, 0, Sbb094bd627, P_deepinfra, 3, 0, 23},  // deepinfra/zai-org/GLM-5
    {0x8e000400, 39026, 202752, 0, 0, S62b69a893c, P_deepinfra, 3, 0, 25},  // deepinfra/zai-org/GLM-5.1
    {0x8e000400, 39051, 1048576, 0, 0, S1d99b4ef78, P_deepinfra, 3, 0, 25},  // deepinfra/zai-org/GLM-5.2
    {0xaa220400, 39076, 131072, 8192, 20260724, S0e841f60bf, P_deepseek, 3, 0, 13},  // deepseek-chat
    {0x8ae220408, 39089, 1000000, 393216, 0, S189040332e, P_deepseek, 5, 0, 14},  // deepseek-flash
    {0x2e020000, 39103, 131072, 65536, 20260724, S0e841f60bf, P_deepseek, 3, 0, 17},  // deepseek-reasoner
    {0x86000408, 39120, 98304, 32768, 0, Sdd33c04042, P_volcengine, 2, 0, 20},  // deepseek-v3-2-251201
    {0x8ae220408, 39140, 1000000, 393216, 0, S189040332e, P_deepseek, 5, 0, 17},  // deepseek-v4-flash
    {0x8ae220408, 39157, 1000000, 393216, 0, S189040332e, P_deepseek, 5, 0, 28},  // deepseek-v4-flash-vision-exp
    {0xae220408, 39185, 1000000, 393216, 0, Sc2636f8f66, P_deepseek, 5, 0, 15},  // deepseek-v4-pro
    {0x4000000, 39200, 128000, 8192, 20270330, Safc99a9b71, P_bedrock, 2, 0, 16},  // deepseek.r1-v1:0
    {0x84040400, 39216, 128000, 8000, 20270330, Sb8ca35cf64, P_bedrock, 2, 0, 16},  // deepseek.v3-v1:0
    {0x8c040400, 39232, 164000, 8000, 0, S40e1bbdfb7, P_bedrock, 8, 0, 13},  // deepseek.v3.2
    {0xaa220408, 39245, 131072, 8192, 20260724, S12eb54c630, P_deepseek, 5, 0, 22},  // deepseek/deepseek-chat
    {0x82000408, 39267, 128000, 4096, 0, Sfc7246f341, P_deepseek, 4, 0, 23},  // deepseek/deepseek-coder
    {0x8ae220408, 39290, 1000000, 393216, 0, S189040332e, P_deepseek, 5, 0, 23},  // deepseek/deepseek-flash
    {0x86000408, 39313, 65536, 8192, 0, Se4eca58678, P_deepseek, 4, 0, 20},  // deepseek/deepseek-r1
    {0x2e020008, 39333, 131072, 65536, 20260724, S19c0eab449, P_deepseek, 4, 0, 26},  // deepseek/deepseek-reasoner
    {0x82000408, 39359, 65536, 8192, 0, S62574c82f5, P_deepseek, 5, 0, 20},  // deepseek/deepseek-v3
    {0x86000408, 39379, 163840, 163840, 0, S4a56a7bea5, P_deepseek, 4, 0, 22},  // deepseek/deepseek-v3.2
    {0x8ae220408, 39401, 1000000, 393216, 0, S189040332e, P_deepseek, 5, 0, 26},  // deepseek/deepseek-v4-flash
    {0x8ae220408, 39427, 1000000, 393216, 0, S189040332e, P_deepseek, 5, 0, 37},  // deepseek/deepseek-v4-flash-vision-exp
    {0xae220408, 39464, 1000000, 393216, 0, Sc2636f8f66, P_deepseek, 5, 0, 24},  // deepseek/deepseek-v4-pro
    {0x0, 39488, 16384, 16384, 0, Sbd6a60a1ab, P_nlp_cloud, 2, 1, 7},  // dolphin
    {0x0, 39495, 4096, 0, 0, Sdd33c04042, P_volcengine, 2, 3, 16},  // doubao-embedding
    {0x0, 39511, 4096, 0, 0, Sdd33c04042, P_volcengine, 2, 3, 22},  // doubao-embedding-large
    {0x0, 39533, 4096, 0, 0, Sdd33c04042, P_volcengine, 2, 3, 34},  // doubao-embedding-large-text-240915
    {0x0, 39567, 4096, 0, 0, Sdd33c04042, P_volcengine, 2, 3, 34},  // doubao-embedding-large-text-250515
    {0x0, 39601, 4096, 0, 0, Sdd33c04042, P_volcengine, 2, 3, 28},  // doubao-embedding-text-240715
    {0x0, 39629, 0, 0, 0, S8914205fbc, P_elevenlabs, 1, 7, 33},  // elevenlabs/eleven_multilingual_v2
    {0x0, 39662, 0, 0, 0, S8914205fbc, P_elevenlabs, 1, 7, 20},  // elevenlabs/eleven_v3
    {0x0, 39682, 0, 0, 0, S2648d644f5, P_elevenlabs, 2, 6, 20},  // elevenlabs/scribe_v1
    {0x0, 39702, 0, 0, 0, S2648d644f5, P_elevenlabs, 2, 6, 33},  // elevenlabs/scribe_v1_experimental
    {0x0, 39735, 0, 0, 0, S2648d644f5, P_elevenlabs, 2, 6, 20},  // elevenlabs/scribe_v2
    {0x0, 39755, 512, 0, 0, S290b4d2dce, P_cohere, 2, 3, 24},  // embed-english-light-v3.0
    {0x880, 39779, 512, 0, 0, Se0a2e66ad7, P_cohere, 3, 3, 18},  // embed-english-v3.0
    {0x80, 39797, 512, 0, 0, Sa63eee3cc2, P_cohere, 2, 3, 29},  // embed-multilingual-light-v3.0
    {0x80, 39826, 512, 0, 0, S290b4d2dce, P_cohere, 2, 3, 23},  // embed-multilingual-v3.0
    {0xc8e800400, 39849, 1000000, 64000, 0, S6c5412139f, P_bedrock, 3, 0, 26},  // eu.amazon.nova-2-lite-v1:0
    {0xc8e800400, 39875, 1000000, 64000, 0, Sc7536df7b1, P_bedrock, 5, 0, 42},  // eu.amazon.nova-2-pro-preview-20251202-v1:0
    {0x88a800400, 39917, 300000, 10000, 0, S4be1cd71e7, P_bedrock, 3, 0, 24},  // eu.amazon.nova-lite-v1:0
    {0x8a000400, 39941, 128000, 10000, 0, S80267a4dbc, P_bedrock, 3, 0, 25},  // eu.amazon.nova-micro-v1:0
    {0x88a800400, 39966, 300000, 10000, 0, S9afba67320, P_bedrock, 6, 0, 23},  // eu.amazon.nova-pro-v1:0
    {0x8a800408, 39989, 200000, 8192, 0, S4b9c927ee0, P_bedrock, 4, 0, 43},  // eu.anthropic.claude-3-5-haiku-20241022-v1:0
    {0x888800400, 40032, 200000, 4096, 0, Se4cd7b4c41, P_bedrock, 4, 0, 44},  // eu.anthropic.claude-3-5-sonnet-20240620-v1:0
    {0x88a800448, 40076, 200000, 8192, 0, Se4cd7b4c41, P_bedrock, 4, 0, 44},  // eu.anthropic.claude-3-5-sonnet-20241022-v2:0
    {0x88e800448, 40120, 200000, 8192, 0, Se4cd7b4c41, P_bedrock, 4, 0, 44},  // eu.anthropic.claude-3-7-sonnet-20250219-v1:0
    {0x888000400, 40164, 200000, 4096, 0, S110704f343, P_bedrock, 4, 0, 40},  // eu.anthropic.claude-3-opus-20240229-v1:0
    {0x288ed06441, 40204, 1000000, 128000, 0, S7a32bc7b5d, P_bedrock, 6, 0, 27},  // eu.anthropic.claude-fable-5
    {0x288ed06441, 40231, 1000000, 128000, 0, S3ffc645308, P_bedrock, 6, 0, 29},  // eu.anthropic.claude-fable-5-1
    {0x98ec40448, 40260, 200000, 64000, 20261015, Scd3fedd85b, P_bedrock, 7, 0, 43},  // eu.anthropic.claude-haiku-4-5-20251001-v1:0
    {0x298ed06641, 40303, 1000000, 128000, 0, S9b86c74787, P_bedrock, 11, 0, 29},  // eu.anthropic.claude-haiku-5-5
    {0x88e800448, 40332, 200000, 32000, 20270108, S7f1f9bee60, P_bedrock, 5, 0, 42},  // eu.anthropic.claude-opus-4-1-20250805-v1:0
    {0x88e800448, 40374, 200000, 32000, 0, S7f1f9bee60, P_bedrock, 5, 0, 40},  // eu.anthropic.claude-opus-4-20250514-v1:0
    {0x98ed40448, 40414, 200000, 64000, 0, S58b6b96f03, P_bedrock, 6, 0, 42},  // eu.anthropic.claude-opus-4-5-20251101-v1:0
    {0x98ed43441, 40456, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 31},  // eu.anthropic.claude-opus-4-6-v1
    {0x298ed02441, 40487, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 28},  // eu.anthropic.claude-opus-4-7
    {0x298ed06441, 40515, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 28},  // eu.anthropic.claude-opus-4-8
    {0x298ed06441, 40543, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 26},  // eu.anthropic.claude-opus-5
    {0x298ed06441, 40569, 1000000, 128000, 0, S298672b839, P_bedrock, 6, 0, 28},  // eu.anthropic.claude-opus-5-5
    {0x88e800448, 40597, 200000, 64000, 20261014, S31afae5176, P_bedrock, 9, 0, 42},  // eu.anthropic.claude-sonnet-4-20250514-v1:0
    {0x98ec40448, 40639, 200000, 64000, 20270408, Sd2cd281a27, P_bedrock, 13, 0, 44},  // eu.anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x98ed43441, 40683, 1000000, 64000, 0, S4ae550f9e1, P_bedrock, 6, 0, 30},  // eu.anthropic.claude-sonnet-4-6
    {0x298ed06441, 40713, 1000000, 128000, 0, S2dadfdf3b2, P_bedrock, 6, 0, 28},  // eu.anthropic.claude-sonnet-5
    {0x298ed06441, 40741, 1000000, 128000, 0, S556e442db3, P_bedrock, 6, 0, 30},  // eu.anthropic.claude-sonnet-5-5
    {0x8c040400, 40771, 163840, 163840, 0, S5e3ddc5a4c, P_bedrock, 4, 0, 16},  // eu.deepseek.v3.2
    {0x400, 40787, 128000, 4096, 20260707, S86b66f8098, P_bedrock, 2, 0, 33},  // eu.meta.llama3-2-1b-instruct-v1:0
    {0x400, 40820, 128000, 4096, 20260707, Sd2aa882bae, P_bedrock, 2, 0, 33},  // eu.meta.llama3-2-3b-instruct-v1:0
    {0x400, 40853, 128000, 16384, 0, Sa1e54af36d, P_bedrock, 2, 0, 34},  // eu.mistral.pixtral-large-2502-v1:0
    {0x880, 40887, 77, 0, 20261130, S80dfc7651b, P_bedrock, 5, 3, 36},  // eu.twelvelabs.marengo-embed-2-7-v1:0
    {0x880, 40923, 500, 0, 0, S80dfc7651b, P_bedrock, 5, 3, 36},  // eu.twelvelabs.marengo-embed-3-0-v1:0
    {0x400000000, 40959, 0, 0, 20270322, S21871ce227, P_bedrock, 2, 0, 30},  // eu.twelvelabs.pegasus-1-2-v1:0
    {0x804000000, 40989, 0, 0, 0, S0512af6d79, P_fal_ai, 2, 0, 38},  // fal_ai/fal-ai/moondream3-preview/query
    {0x0, 41027, 32768, 4096, 0, 0, P_featherless_ai, 0, 0, 40},  // featherless_ai/featherless-ai/Qwerky-72B
    {0x0, 41067, 32768, 4096, 0, 0, P_featherless_ai, 0, 0, 44},  // featherless_ai/featherless-ai/Qwerky-QwQ-32B
    {0x0, 41111, 0, 0, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 24},  // fireworks-ai-4.1b-to-16b
    {0x0, 41135, 0, 0, 0, Sed948072ca, P_fireworks_ai, 3, 0, 24},  // fireworks-ai-56b-to-176b
    {0x0, 41159, 0, 0, 0, S738571d6f7, P_fireworks_ai, 3, 0, 22},  // fireworks-ai-above-16b
    {0x0, 41181, 0, 0, 0, S39e75aa029, P_fireworks_ai, 3, 0, 20},  // fireworks-ai-default
    {0x0, 41201, 0, 0, 0, S6c08066189, P_fireworks_ai, 3, 0, 35},  // fireworks-ai-embedding-150m-to-350m
    {0x0, 41236, 0, 0, 0, S81849f187a, P_fireworks_ai, 3, 0, 33},  // fireworks-ai-embedding-up-to-150m
    {0x0, 41269, 0, 0, 0, S04b190ae89, P_fireworks_ai, 3, 0, 26},  // fireworks-ai-moe-up-to-56b
    {0x0, 41295, 0, 0, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 21},  // fireworks-ai-up-to-4b
    {0x0, 41316, 512, 0, 0, S6c08066189, P_fireworks_ai, 3, 3, 35},  // fireworks_ai/WhereIsAI/UAE-Large-V1
    {0x0, 41351, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2
    {0x0, 41411, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 53},  // fireworks_ai/accounts/fireworks/models/code-llama-13b
    {0x0, 41464, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct
    {0x0, 41526, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/code-llama-13b-python
    {0x0, 41586, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 53},  // fireworks_ai/accounts/fireworks/models/code-llama-34b
    {0x0, 41639, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct
    {0x0, 41701, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/code-llama-34b-python
    {0x0, 41761, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 53},  // fireworks_ai/accounts/fireworks/models/code-llama-70b
    {0x0, 41814, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct
    {0x0, 41876, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/code-llama-70b-python
    {0x0, 41936, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/code-llama-7b
    {0x0, 41988, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct
    {0x0, 42049, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/code-llama-7b-python
    {0x0, 42108, 65536, 65536, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b
    {0x0, 42163, 8192, 8192, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/codegemma-2b
    {0x0, 42214, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/codegemma-7b
    {0x0, 42265, 163840, 163840, 0, Sed948072ca, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1
    {0x0, 42321, 131072, 131072, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b
    {0x0, 42386, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b
    {0x0, 42452, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b
    {0x0, 42517, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b
    {0x0, 42582, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b
    {0x0, 42647, 32768, 32768, 0, Sed948072ca, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/dbrx-instruct
    {0x0, 42699, 16384, 16384, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base
    {0x0, 42760, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct
    {0x0, 42826, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base
    {0x0, 42887, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5
    {0x0, 42953, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 70},  // fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5
    {0x8000000, 43023, 65536, 65536, 0, Sed948072ca, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct
    {0x0, 43088, 163840, 163840, 0, S04b190ae89, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base
    {0x0, 43154, 163840, 163840, 0, S04b190ae89, P_fireworks_ai, 3, 0, 70},  // fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct
    {0x0, 43224, 163840, 163840, 0, Sed948072ca, P_fireworks_ai, 3, 0, 57},  // fireworks_ai/accounts/fireworks/models/deepseek-prover-v2
    {0x8000000, 43281, 163840, 20480, 0, Sa735a9824b, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/deepseek-r1
    {0x8000000, 43331, 163840, 160000, 0, Sa735a9824b, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-0528
    {0x0, 43386, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 72},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b
    {0x8000000, 43458, 163840, 20480, 0, Sb6dff2086f, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-basic
    {0x0, 43514, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 68},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b
    {0x0, 43582, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 67},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b
    {0x0, 43649, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 67},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b
    {0x0, 43716, 131072, 131072, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 68},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b
    {0x0, 43784, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 67},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b
    {0x0, 43851, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b
    {0x0, 43917, 163840, 163840, 0, S04b190ae89, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat
    {0x0, 43977, 32768, 32768, 0, Sed948072ca, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/deepseek-v2p5
    {0x8000000, 44029, 131072, 8192, 0, S738571d6f7, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/deepseek-v3
    {0x8000000, 44079, 163840, 163840, 0, S738571d6f7, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/deepseek-v3-0324
    {0x8c000000, 44134, 128000, 8192, 0, S1bac5239eb, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/deepseek-v3p1
    {0x8c000000, 44186, 128000, 8192, 0, S1bac5239eb, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus
    {0x8c000400, 44247, 163840, 163840, 0, S1bac5239eb, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/deepseek-v3p2
    {0x8c000400, 44299, 1048576, 384000, 0, Scc8c5b3dba, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/deepseek-v4-flash
    {0x8c000400, 44355, 1048576, 131072, 20260925, Sdccaa52f75, P_fireworks_ai, 6, 0, 61},  // fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-0731
    {0x888000400, 44416, 1048576, 0, 20260925, Sdccaa52f75, P_fireworks_ai, 6, 0, 67},  // fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-vision-exp
    {0x8c000400, 44483, 1048576, 131072, 20260827, S933bb2fd85, P_fireworks_ai, 6, 0, 54},  // fireworks_ai/accounts/fireworks/models/deepseek-v4-pro
    {0x8c000400, 44537, 1048576, 131072, 20260925, S75b6529f48, P_fireworks_ai, 6, 0, 59},  // fireworks_ai/accounts/fireworks/models/deepseek-v4-pro-0813
    {0x88e000400, 44596, 1048576, 393216, 0, Scc77d50d84, P_fireworks_ai, 6, 0, 58},  // fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash
    {0x88e000400, 44654, 1048576, 393216, 0, Scc77d50d84, P_fireworks_ai, 6, 0, 63},  // fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017
    {0x88e000400, 44717, 1048576, 393216, 0, S2167d8e643, P_fireworks_ai, 6, 0, 66},  // fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us
    {0x0, 44783, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 58},  // fireworks_ai/accounts/fireworks/models/devstral-small-2505
    {0x0, 44841, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 76},  // fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b
    {0x0, 44917, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 71},  // fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new
    {0x0, 44988, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b
    {0x0, 45050, 32768, 32768, 0, S04b190ae89, P_fireworks_ai, 3, 0, 63},  // fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b
    {0x88c000400, 45113, 1048576, 0, 0, S63ea162a9f, P_fireworks_ai, 6, 0, 46},  // fireworks_ai/accounts/fireworks/models/ember-1
    {0x0, 45159, 131072, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt
    {0x0, 45218, 131072, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt
    {0x0, 45279, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 47},  // fireworks_ai/accounts/fireworks/models/fare-20b
    {0x0, 45326, 32768, 32768, 0, S04b190ae89, P_fireworks_ai, 3, 0, 54},  // fireworks_ai/accounts/fireworks/models/firefunction-v1
    {0x88000400, 45380, 8192, 8192, 0, S738571d6f7, P_fireworks_ai, 3, 0, 54},  // fireworks_ai/accounts/fireworks/models/firefunction-v2
    {0x0, 45434, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/firellava-13b
    {0x0, 45486, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6
    {0x0, 45542, 4096, 4096, 0, S39e75aa029, P_fireworks_ai, 3, 6, 58},  // fireworks_ai/accounts/fireworks/models/fireworks-asr-large
    {0x0, 45600, 4096, 4096, 0, S39e75aa029, P_fireworks_ai, 3, 6, 55},  // fireworks_ai/accounts/fireworks/models/fireworks-asr-v2
    {0x0, 45655, 4096, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 49},  // fireworks_ai/accounts/fireworks/models/flux-1-dev
    {0x0, 45704, 4096, 4096, 0, Sbc47a63b60, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union
    {0x0, 45770, 4096, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 53},  // fireworks_ai/accounts/fireworks/models/flux-1-schnell
    {0x0, 45823, 8192, 8192, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/gemma-2b-it
    {0x0, 45873, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 53},  // fireworks_ai/accounts/fireworks/models/gemma-3-27b-it
    {0x0, 45926, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 47},  // fireworks_ai/accounts/fireworks/models/gemma-7b
    {0x0, 45973, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/gemma-7b-it
    {0x0, 46023, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/gemma2-9b-it
    {0x8c000400, 46074, 131072, 96000, 0, Sb6dff2086f, P_fireworks_ai, 3, 0, 46},  // fireworks_ai/accounts/fireworks/models/glm-4p5
    {0x8c000400, 46120, 131072, 96000, 0, S738c9f46d2, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/glm-4p5-air
    {0x4000000, 46170, 131072, 131072, 0, Sed948072ca, P_fireworks_ai, 3, 0, 47},  // fireworks_ai/accounts/fireworks/models/glm-4p5v
    {0x8c000400, 46217, 202752, 202800, 0, Sb6dff2086f, P_fireworks_ai, 3, 0, 46},  // fireworks_ai/accounts/fireworks/models/glm-4p6
    {0x8c000400, 46263, 202752, 202800, 0, S4b8a4d2f1b, P_fireworks_ai, 3, 0, 46},  // fireworks_ai/accounts/fireworks/models/glm-4p7
    {0x8c000400, 46309, 202752, 131072, 0, S93b65d7839, P_fireworks_ai, 3, 0, 46},  // fireworks_ai/accounts/fireworks/models/glm-5p1
    {0x8c000400, 46355, 1048576, 131072, 20260925, S98e316f414, P_fireworks_ai, 6, 0, 46},  // fireworks_ai/accounts/fireworks/models/glm-5p2
    {0x8c000400, 46401, 1048576, 128000, 0, Sf1e75bc5d0, P_fireworks_ai, 6, 0, 46},  // fireworks_ai/accounts/fireworks/models/glm-5p3
    {0x888000400, 46447, 1048576, 0, 0, Sfa705494a6, P_fireworks_ai, 6, 0, 52},  // fireworks_ai/accounts/fireworks/models/glm-5p3-flash
    {0x8c000400, 46499, 131072, 32768, 20261107, Sedd0a52a59, P_fireworks_ai, 6, 0, 51},  // fireworks_ai/accounts/fireworks/models/gpt-oss-120b
    {0x8c000400, 46550, 131072, 32768, 0, Sfeb7240f86, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/gpt-oss-20b
    {0x0, 46600, 131072, 131072, 0, Sed948072ca, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b
    {0x0, 46661, 131072, 131072, 0, S04b190ae89, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b
    {0x0, 46721, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b
    {0x888000400, 46783, 1048576, 0, 20261107, Sa38b51c043, P_fireworks_ai, 6, 0, 46},  // fireworks_ai/accounts/fireworks/models/inkling
    {0x0, 46829, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/internvl3-38b
    {0x0, 46881, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/internvl3-78b
    {0x0, 46933, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/internvl3-8b
    {0x0, 46984, 262144, 262144, 0, S738571d6f7, P_fireworks_ai, 3, 0, 48},  // fireworks_ai/accounts/fireworks/models/kat-coder
    {0x0, 47032, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/kat-dev-32b
    {0x0, 47082, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 54},  // fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp
    {0x88000400, 47136, 131072, 16384, 0, Sb476333d8a, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/kimi-k2-instruct
    {0x88000400, 47191, 262144, 32768, 0, Sb476333d8a, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905
    {0x1088000400, 47251, 262144, 262144, 0, Sb476333d8a, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/kimi-k2-thinking
    {0x88000400, 47306, 262144, 32768, 0, Sf1b943a878, P_fireworks_ai, 3, 0, 48},  // fireworks_ai/accounts/fireworks/models/kimi-k2p5
    {0x88c000400, 47354, 262144, 32768, 20260925, S65085a97f1, P_fireworks_ai, 6, 0, 48},  // fireworks_ai/accounts/fireworks/models/kimi-k2p6
    {0x88c000400, 47402, 262144, 32768, 20260925, S64b22045a6, P_fireworks_ai, 6, 0, 53},  // fireworks_ai/accounts/fireworks/models/kimi-k2p7-code
    {0x88c000400, 47455, 1048576, 131072, 0, S63ea162a9f, P_fireworks_ai, 6, 0, 46},  // fireworks_ai/accounts/fireworks/models/kimi-k3
    {0x0, 47501, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/llama-guard-2-8b
    {0x0, 47556, 131072, 131072, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/llama-guard-3-1b
    {0x0, 47611, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/llama-guard-3-8b
    {0x0, 47666, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/llama-v2-13b
    {0x0, 47717, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat
    {0x0, 47773, 4096, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/llama-v2-70b
    {0x0, 47824, 2048, 2048, 0, S738571d6f7, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat
    {0x0, 47880, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/llama-v2-7b
    {0x0, 47930, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat
    {0x0, 47985, 8192, 8192, 0, S738571d6f7, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct
    {0x0, 48045, 8192, 8192, 0, S738571d6f7, P_fireworks_ai, 3, 0, 63},  // fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf
    {0x0, 48108, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/llama-v3-8b
    {0x0, 48158, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf
    {0x88000400, 48220, 131072, 16384, 0, S8ddc2d22e1, P_fireworks_ai, 3, 0, 63},  // fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct
    {0x0, 48283, 4096, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 68},  // fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long
    {0x0, 48351, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct
    {0x0, 48413, 4096, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b
    {0x8000000, 48478, 131072, 16384, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct
    {0x0, 48539, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 71},  // fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct
    {0x808000000, 48610, 131072, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 69},  // fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct
    {0x0, 48679, 131072, 131072, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/llama-v3p2-1b
    {0x8000000, 48731, 131072, 16384, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct
    {0x0, 48792, 131072, 131072, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/llama-v3p2-3b
    {0x8000000, 48844, 131072, 16384, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct
    {0x808000000, 48905, 131072, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 69},  // fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct
    {0x0, 48974, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct
    {0x8000000, 49036, 131072, 131072, 0, S738c9f46d2, P_fireworks_ai, 3, 0, 69},  // fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic
    {0x8000000, 49105, 131072, 131072, 0, Sbff784d51b, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic
    {0x0, 49171, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/llamaguard-7b
    {0x0, 49223, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/llava-yi-34b
    {0x0, 49274, 4096, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 53},  // fireworks_ai/accounts/fireworks/models/minimax-m1-80k
    {0x0, 49327, 196608, 4096, 0, S5ec4417df4, P_fireworks_ai, 3, 0, 49},  // fireworks_ai/accounts/fireworks/models/minimax-m2
    {0x88000400, 49376, 196608, 204800, 0, Sf8d41dfc5f, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/minimax-m2p1
    {0x88000400, 49427, 196608, 196608, 20260827, S5d410f71f1, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/minimax-m2p7
    {0x8c000400, 49478, 512000, 512000, 0, S302acc5932, P_fireworks_ai, 6, 0, 49},  // fireworks_ai/accounts/fireworks/models/minimax-m3
    {0x88c000400, 49527, 1048576, 1048576, 0, S4a8cf42401, P_fireworks_ai, 6, 0, 57},  // fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash
    {0x0, 49584, 256000, 256000, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 68},  // fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512
    {0x0, 49652, 256000, 256000, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 67},  // fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512
    {0x0, 49719, 256000, 256000, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 67},  // fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512
    {0x0, 49786, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 49},  // fireworks_ai/accounts/fireworks/models/mistral-7b
    {0x0, 49835, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k
    {0x0, 49896, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 63},  // fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2
    {0x0, 49959, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3
    {0x0, 50020, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 54},  // fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2
    {0x0, 50074, 256000, 256000, 0, Sed948072ca, P_fireworks_ai, 3, 0, 58},  // fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8
    {0x0, 50132, 128000, 128000, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407
    {0x0, 50193, 128000, 128000, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407
    {0x0, 50258, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 70},  // fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501
    {0x0, 50328, 65536, 65536, 0, Sed948072ca, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/mixtral-8x22b
    {0x0, 50380, 65536, 65536, 0, Sed948072ca, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct
    {0x88000400, 50441, 65536, 65536, 0, Sed948072ca, P_fireworks_ai, 3, 0, 64},  // fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf
    {0x0, 50505, 32768, 32768, 0, S04b190ae89, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/mixtral-8x7b
    {0x0, 50556, 32768, 32768, 0, S04b190ae89, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct
    {0x0, 50616, 32768, 32768, 0, S04b190ae89, P_fireworks_ai, 3, 0, 63},  // fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf
    {0x88c000400, 50679, 131072, 16384, 20260925, S635656bd06, P_fireworks_ai, 6, 0, 55},  // fireworks_ai/accounts/fireworks/models/muse-glimmer-30b
    {0x800000400, 50734, 1048576, 0, 0, Scba8cc7804, P_fireworks_ai, 3, 0, 54},  // fireworks_ai/accounts/fireworks/models/muse-spark-open
    {0x0, 50788, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 54},  // fireworks_ai/accounts/fireworks/models/mythomax-l2-13b
    {0x8c000400, 50842, 262144, 32768, 20261107, S4df028472e, P_fireworks_ai, 6, 0, 61},  // fireworks_ai/accounts/fireworks/models/nemotron-3-ultra-nvfp4
    {0x8c000400, 50903, 262144, 32768, 20261107, S0080b1d0ad, P_fireworks_ai, 6, 0, 69},  // fireworks_ai/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b
    {0x0, 50972, 131072, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl
    {0x0, 51034, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9
    {0x0, 51094, 32768, 32768, 0, S04b190ae89, P_fireworks_ai, 3, 0, 69},  // fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo
    {0x0, 51163, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b
    {0x0, 51222, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b
    {0x0, 51283, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b
    {0x0, 51344, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b
    {0x0, 51404, 128000, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2
    {0x0, 51470, 128000, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2
    {0x0, 51535, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b
    {0x0, 51594, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b
    {0x0, 51656, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 64},  // fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b
    {0x0, 51720, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/openorca-7b
    {0x0, 51770, 2048, 2048, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 47},  // fireworks_ai/accounts/fireworks/models/phi-2-3b
    {0x0, 51817, 131072, 131072, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 63},  // fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct
    {0x0, 51880, 32064, 32064, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct
    {0x0, 51945, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 69},  // fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1
    {0x0, 52014, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1
    {0x0, 52076, 16384, 16384, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2
    {0x0, 52138, 2048, 2048, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 49},  // fireworks_ai/accounts/fireworks/models/pythia-12b
    {0x0, 52187, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview
    {0x0, 52246, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct
    {0x0, 52307, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b
    {0x0, 52358, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat
    {0x8000000, 52413, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 57},  // fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct
    {0x0, 52470, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct
    {0x0, 52526, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct
    {0x0, 52585, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct
    {0x0, 52645, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct
    {0x0, 52704, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct
    {0x0, 52764, 131072, 131072, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/qwen2p5-14b
    {0x0, 52814, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct
    {0x0, 52874, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/qwen2p5-32b
    {0x0, 52924, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct
    {0x0, 52983, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/qwen2p5-72b
    {0x0, 53033, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct
    {0x0, 53092, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 58},  // fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct
    {0x0, 53150, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 57},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b
    {0x0, 53207, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct
    {0x0, 53273, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b
    {0x0, 53329, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct
    {0x0, 53394, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 57},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b
    {0x0, 53451, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct
    {0x0, 53517, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 56},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b
    {0x8000000, 53573, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct
    {0x0, 53638, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 70},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k
    {0x0, 53708, 32768, 32768, 0, S738571d6f7, P_fireworks_ai, 3, 0, 74},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope
    {0x0, 53782, 65536, 65536, 0, S738571d6f7, P_fireworks_ai, 3, 0, 69},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k
    {0x0, 53851, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b
    {0x0, 53906, 32768, 32768, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 64},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct
    {0x0, 53970, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b
    {0x0, 54025, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 64},  // fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct
    {0x0, 54089, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 64},  // fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct
    {0x0, 54153, 128000, 128000, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct
    {0x0, 54215, 128000, 128000, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct
    {0x0, 54276, 128000, 128000, 0, S738571d6f7, P_fireworks_ai, 3, 0, 62},  // fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct
    {0x0, 54338, 128000, 128000, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct
    {0x0, 54399, 40960, 40960, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 49},  // fireworks_ai/accounts/fireworks/models/qwen3-0p6b
    {0x0, 54448, 40960, 40960, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 48},  // fireworks_ai/accounts/fireworks/models/qwen3-14b
    {0x0, 54496, 131072, 131072, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 49},  // fireworks_ai/accounts/fireworks/models/qwen3-1p7b
    {0x0, 54545, 262144, 262144, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft
    {0x0, 54604, 131072, 131072, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072
    {0x0, 54670, 40960, 40960, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 65},  // fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960
    {0x0, 54735, 131072, 131072, 0, S738c9f46d2, P_fireworks_ai, 3, 0, 54},  // fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b
    {0x0, 54789, 262144, 262144, 0, S738c9f46d2, P_fireworks_ai, 3, 0, 68},  // fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507
    {0x0, 54857, 262144, 262144, 0, S738c9f46d2, P_fireworks_ai, 3, 0, 68},  // fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507
    {0x0, 54925, 131072, 131072, 0, Sbff784d51b, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b
    {0x0, 54977, 262144, 262144, 0, S04b190ae89, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507
    {0x0, 55043, 262144, 262144, 0, S738571d6f7, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507
    {0x4000000, 55109, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 48},  // fireworks_ai/accounts/fireworks/models/qwen3-32b
    {0x0, 55157, 40960, 40960, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 47},  // fireworks_ai/accounts/fireworks/models/qwen3-4b
    {0x0, 55204, 262144, 262144, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 61},  // fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507
    {0x4000000, 55265, 40960, 40960, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 47},  // fireworks_ai/accounts/fireworks/models/qwen3-8b
    {0x0, 55312, 262144, 262144, 0, Sbff784d51b, P_fireworks_ai, 3, 0, 67},  // fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct
    {0x4000000, 55379, 262144, 262144, 0, Sbc76026b6f, P_fireworks_ai, 3, 0, 69},  // fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct
    {0x0, 55448, 262144, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 69},  // fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16
    {0x0, 55517, 32768, 32768, 0, S39e75aa029, P_fireworks_ai, 3, 3, 59},  // fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b
    {0x0, 55576, 40960, 40960, 0, S39e75aa029, P_fireworks_ai, 3, 3, 57},  // fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b
    {0x0, 55633, 40960, 40960, 0, Sfaa41e25f1, P_fireworks_ai, 3, 3, 57},  // fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b
    {0x0, 55690, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct
    {0x0, 55756, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking
    {0x0, 55822, 40960, 40960, 0, S39e75aa029, P_fireworks_ai, 3, 4, 58},  // fireworks_ai/accounts/fireworks/models/qwen3-reranker-0p6b
    {0x0, 55880, 40960, 40960, 0, S39e75aa029, P_fireworks_ai, 3, 4, 56},  // fireworks_ai/accounts/fireworks/models/qwen3-reranker-4b
    {0x0, 55936, 40960, 40960, 0, Sbc3b63d103, P_fireworks_ai, 3, 4, 56},  // fireworks_ai/accounts/fireworks/models/qwen3-reranker-8b
    {0x0, 55992, 262144, 262144, 0, S738c9f46d2, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct
    {0x0, 56058, 262144, 262144, 0, S738c9f46d2, P_fireworks_ai, 3, 0, 66},  // fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking
    {0x0, 56124, 262144, 262144, 0, Sbff784d51b, P_fireworks_ai, 3, 0, 64},  // fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct
    {0x0, 56188, 262144, 262144, 0, Sbff784d51b, P_fireworks_ai, 3, 0, 64},  // fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking
    {0x0, 56252, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 60},  // fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct
    {0x0, 56312, 262144, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct
    {0x88c000400, 56371, 262144, 65536, 0, S1f28bc579a, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/qwen3p7-plus
    {0x88c000400, 56422, 262144, 0, 0, S36cad6a1d3, P_fireworks_ai, 6, 0, 50},  // fireworks_ai/accounts/fireworks/models/qwen3p8-max
    {0x0, 56472, 131072, 131072, 0, S738571d6f7, P_fireworks_ai, 3, 0, 46},  // fireworks_ai/accounts/fireworks/models/qwq-32b
    {0x0, 56518, 128000, 128000, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 47},  // fireworks_ai/accounts/fireworks/models/rolm-ocr
    {0x0, 56565, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 68},  // fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo
    {0x0, 56633, 4096, 4096, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/stablecode-3b
    {0x0, 56685, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/starcoder-16b
    {0x0, 56737, 8192, 8192, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 51},  // fireworks_ai/accounts/fireworks/models/starcoder-7b
    {0x0, 56788, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 53},  // fireworks_ai/accounts/fireworks/models/starcoder2-15b
    {0x0, 56841, 16384, 16384, 0, Sc485b21b63, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/starcoder2-3b
    {0x0, 56893, 16384, 16384, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/models/starcoder2-7b
    {0x0, 56945, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 49},  // fireworks_ai/accounts/fireworks/models/toppy-m-7b
    {0x0, 56994, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 45},  // fireworks_ai/accounts/fireworks/models/yi-34b
    {0x0, 57039, 200000, 200000, 0, S738571d6f7, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara
    {0x0, 57098, 4096, 4096, 0, S738571d6f7, P_fireworks_ai, 3, 0, 50},  // fireworks_ai/accounts/fireworks/models/yi-34b-chat
    {0x0, 57148, 4096, 4096, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 44},  // fireworks_ai/accounts/fireworks/models/yi-6b
    {0x8000000, 57192, 32768, 32768, 0, S8ddc2d22e1, P_fireworks_ai, 3, 0, 47},  // fireworks_ai/accounts/fireworks/models/yi-large
    {0x0, 57239, 32768, 32768, 0, S58d1681b3b, P_fireworks_ai, 3, 0, 53},  // fireworks_ai/accounts/fireworks/models/zephyr-7b-beta
    {0x8c000400, 57292, 0, 0, 0, 0, P_fireworks_ai, 0, 0, 44},  // fireworks_ai/accounts/fireworks/routers/auto
    {0x8c000400, 57336, 0, 0, 0, 0, P_fireworks_ai, 0, 0, 52},  // fireworks_ai/accounts/fireworks/routers/auto-instant
    {0x88e000400, 57388, 1048576, 393216, 0, S2167d8e643, P_fireworks_ai, 6, 0, 62},  // fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us
    {0x8c000400, 57450, 0, 0, 0, 0, P_fireworks_ai, 0, 0, 50},  // fireworks_ai/accounts/fireworks/routers/firerouter
    {0x8c000400, 57500, 202800, 131072, 0, S59302e1599, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/routers/glm-5p1-fast
    {0x8c000400, 57552, 1048576, 131072, 20260925, S51d5b1ec46, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/routers/glm-5p2-fast
    {0x8c000400, 57604, 1048576, 131072, 20260925, S51d5b1ec46, P_fireworks_ai, 3, 0, 55},  // fireworks_ai/accounts/fireworks/routers/glm-5p2-fast-us
    {0x8c000400, 57659, 1048576, 0, 0, S849331d4d1, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/routers/glm-5p3-fast
    {0x888000400, 57711, 1048576, 0, 20261107, S6f91880468, P_fireworks_ai, 6, 0, 56},  // fireworks_ai/accounts/fireworks/routers/glm-5p3-flash-us
    {0x8c000400, 57767, 1048576, 128000, 0, S990f1a7219, P_fireworks_ai, 6, 0, 50},  // fireworks_ai/accounts/fireworks/routers/glm-5p3-us
    {0x88c000400, 57817, 262144, 32768, 20260827, Sfe8dcd2d2a, P_fireworks_ai, 3, 0, 54},  // fireworks_ai/accounts/fireworks/routers/kimi-k2p6-fast
    {0x88c000400, 57871, 262144, 32768, 20260827, S80f870dda4, P_fireworks_ai, 3, 0, 59},  // fireworks_ai/accounts/fireworks/routers/kimi-k2p7-code-fast
    {0x88c000400, 57930, 1048576, 131072, 0, S0db60daa80, P_fireworks_ai, 3, 0, 52},  // fireworks_ai/accounts/fireworks/routers/kimi-k3-fast
    {0x88c000400, 57982, 1048576, 131072, 0, S38d73af92e, P_fireworks_ai, 6, 0, 50},  // fireworks_ai/accounts/fireworks/routers/kimi-k3-us
    {0x8c000400, 58032, 1048576, 384000, 0, Scc8c5b3dba, P_fireworks_ai, 3, 0, 30},  // fireworks_ai/deepseek-v4-flash
    {0x8c000400, 58062, 1048576, 131072, 20260925, Sdccaa52f75, P_fireworks_ai, 6, 0, 35},  // fireworks_ai/deepseek-v4-flash-0731
    {0x888000400, 58097, 1048576, 0, 20260925, Sdccaa52f75, P_fireworks_ai, 6, 0, 41},  // fireworks_ai/deepseek-v4-flash-vision-exp
    {0x8c000400, 58138, 1048576, 131072, 20260925, S75b6529f48, P_fireworks_ai, 6, 0, 33},  // fireworks_ai/deepseek-v4-pro-0813
    {0x88e000400, 58171, 1048576, 393216, 0, Scc77d50d84, P_fireworks_ai, 6, 0, 32},  // fireworks_ai/deepseek-v4p1-flash
    {0x88e000400, 58203, 1048576, 393216, 0, S2167d8e643, P_fireworks_ai, 6, 0, 35},  // fireworks_ai/deepseek-v4p1-flash-us
    {0x8c000400, 58238, 202752, 202800, 0, S4b8a4d2f1b, P_fireworks_ai, 3, 0, 20},  // fireworks_ai/glm-4p7
    {0x8c000400, 58258, 202752, 131072, 0, S93b65d7839, P_fireworks_ai, 3, 0, 20},  // fireworks_ai/glm-5p1
    {0x8c000400, 58278, 202800, 131072, 0, S59302e1599, P_fireworks_ai, 3, 0, 25},  // fireworks_ai/glm-5p1-fast
    {0x8c000400, 58303, 1048576, 131072, 20260925, S98e316f414, P_fireworks_ai, 6, 0, 20},  // fireworks_ai/glm-5p2
    {0x8c000400, 58323, 1048576, 131072, 20260925, S51d5b1ec46, P_fireworks_ai, 3, 0, 25},  // fireworks_ai/glm-5p2-fast
    {0x8c000400, 58348, 1048576, 131072, 20260925, S51d5b1ec46, P_fireworks_ai, 3, 0, 28},  // fireworks_ai/glm-5p2-fast-us
    {0x8c000400, 58376, 1048576, 128000, 0, Sf1e75bc5d0, P_fireworks_ai, 6, 0, 20},  // fireworks_ai/glm-5p3
    {0x8c000400, 58396, 1048576, 0, 0, S849331d4d1, P_fireworks_ai, 3, 0, 25},  // fireworks_ai/glm-5p3-fast
    {0x888000400, 58421, 1048576, 0, 0, Sfa705494a6, P_fireworks_ai, 6, 0, 26},  // fireworks_ai/glm-5p3-flash
    {0x888000400, 58447, 1048576, 0, 20261107, S6f91880468, P_fireworks_ai, 6, 0, 29},  // fireworks_ai/glm-5p3-flash-us
    {0x8c000400, 58476, 1048576, 128000, 0, S990f1a7219, P_fireworks_ai, 6, 0, 23},  // fireworks_ai/glm-5p3-us
    {0x8c000400, 58499, 131072, 32768, 20261107, Sedd0a52a59, P_fireworks_ai, 6, 0, 25},  // fireworks_ai/gpt-oss-120b
    {0x8c000400, 58524, 131072, 32768, 0, Sfeb7240f86, P_fireworks_ai, 3, 0, 24},  // fireworks_ai/gpt-oss-20b
    {0x88000400, 58548, 262144, 32768, 0, Sf1b943a878, P_fireworks_ai, 3, 0, 22},  // fireworks_ai/kimi-k2p5
    {0x88c000400, 58570, 262144, 32768, 20260925, S65085a97f1, P_fireworks_ai, 6, 0, 22},  // fireworks_ai/kimi-k2p6
    {0x88c000400, 58592, 262144, 32768, 20260827, Sfe8dcd2d2a, P_fireworks_ai, 3, 0, 27},  // fireworks_ai/kimi-k2p6-fast
    {0x88c000400, 58619, 262144, 32768, 20260925, S64b22045a6, P_fireworks_ai, 6, 0, 27},  // fireworks_ai/kimi-k2p7-code
    {0x88c000400, 58646, 262144, 32768, 20260827, S80f870dda4, P_fireworks_ai, 3, 0, 32},  // fireworks_ai/kimi-k2p7-code-fast
    {0x88c000400, 58678, 1048576, 131072, 0, S63ea162a9f, P_fireworks_ai, 6, 0, 20},  // fireworks_ai/kimi-k3
    {0x88c000400, 58698, 1048576, 131072, 0, S0db60daa80, P_fireworks_ai, 3, 0, 25},  // fireworks_ai/kimi-k3-fast
    {0x88c000400, 58723, 1048576, 131072, 0, S38d73af92e, P_fireworks_ai, 6, 0, 23},  // fireworks_ai/kimi-k3-us
    {0x88000400, 58746, 196608, 204800, 0, Sf8d41dfc5f, P_fireworks_ai, 3, 0, 25},  // fireworks_ai/minimax-m2p1
    {0x8c000400, 58771, 512000, 512000, 0, S302acc5932, P_fireworks_ai, 6, 0, 23},  // fireworks_ai/minimax-m3
    {0x88c000400, 58794, 131072, 16384, 20260925, S635656bd06, P_fireworks_ai, 6, 0, 29},  // fireworks_ai/muse-glimmer-30b
    {0x8c000400, 58823, 262144, 32768, 20261107, S4df028472e, P_fireworks_ai, 6, 0, 35},  // fireworks_ai/nemotron-3-ultra-nvfp4
    {0x8c000400, 58858, 262144, 32768, 20261107, S0080b1d0ad, P_fireworks_ai, 6, 0, 43},  // fireworks_ai/nemotron-lightning-3p5-30b-a3b
    {0x0, 58901, 8192, 0, 0, S81849f187a, P_fireworks_ai, 3, 3, 41},  // fireworks_ai/nomic-ai/nomic-embed-text-v1
    {0x0, 58942, 8192, 0, 0, S81849f187a, P_fireworks_ai, 3, 3, 43},  // fireworks_ai/nomic-ai/nomic-embed-text-v1.5
    {0x88c000400, 58985, 262144, 65536, 0, S1f28bc579a, P_fireworks_ai, 3, 0, 25},  // fireworks_ai/qwen3p7-plus
    {0x88c000400, 59010, 262144, 0, 0, S36cad6a1d3, P_fireworks_ai, 6, 0, 24},  // fireworks_ai/qwen3p8-max
    {0x0, 59034, 512, 0, 0, S81849f187a, P_fireworks_ai, 3, 3, 30},  // fireworks_ai/thenlper/gte-base
    {0x0, 59064, 512, 0, 0, S6c08066189, P_fireworks_ai, 3, 3, 31},  // fireworks_ai/thenlper/gte-large
    {0xae240400, 59095, 196608, 196608, 0, S73c40542b2, P_friendliai, 3, 0, 33},  // friendliai/MiniMaxAI/MiniMax-M2.5
    {0xae240400, 59128, 163840, 163840, 0, Sbfc2591f62, P_friendliai, 3, 0, 36},  // friendliai/deepseek-ai/DeepSeek-V3.2
    {0x8ac240c00, 59164, 262144, 262144, 0, Sd1b2baaab1, P_friendliai, 2, 0, 32},  // friendliai/google/gemma-4-31B-it
    {0xae240400, 59196, 202752, 202752, 0, S93b65d7839, P_friendliai, 3, 0, 26},  // friendliai/zai-org/GLM-5.1
    {0xae240400, 59222, 1048576, 1048576, 0, S93b65d7839, P_friendliai, 3, 0, 26},  // friendliai/zai-org/GLM-5.2
    {0xae240400, 59248, 1048576, 1048576, 0, S156a043ace, P_friendliai, 3, 0, 26},  // friendliai/zai-org/GLM-5.3
    {0xcae240c00, 59274, 1048576, 1048576, 0, Sb693b0489e, P_friendliai, 3, 0, 32},  // friendliai/zai-org/GLM-5.3-Flash
    {0x0, 59306, 16384, 4096, 20261023, S98c5200696, P_text_completion_openai, 4, 1, 14},  // ft:babbage-002
    {0x0, 59320, 16384, 4096, 20261023, S87e6d9a941, P_text_completion_openai, 4, 1, 14},  // ft:davinci-002
    {0xa0000000, 59334, 16385, 4096, 20261023, S305cd47649, P_openai, 4, 0, 16},  // ft:gpt-3.5-turbo
    {0xa0000000, 59350, 16385, 4096, 20261023, S782caf1965, P_openai, 2, 0, 21},  // ft:gpt-3.5-turbo-0125
    {0xa0000000, 59371, 4096, 4096, 20261023, S782caf1965, P_openai, 2, 0, 21},  // ft:gpt-3.5-turbo-0613
    {0xa0000000, 59392, 16385, 4096, 20261023, S782caf1965, P_openai, 2, 0, 21},  // ft:gpt-3.5-turbo-1106
    {0xa0000400, 59413, 8192, 4096, 20261023, S6f67ab155c, P_openai, 2, 0, 13},  // ft:gpt-4-0613
    {0xaa200400, 59426, 1047576, 32768, 20270114, S7efa3c0dff, P_openai, 6, 0, 10},  // ft:gpt-4.1
    {0xaa200400, 59436, 1047576, 32768, 20270114, S7efa3c0dff, P_openai, 6, 0, 21},  // ft:gpt-4.1-2025-04-14
    {0xaa200400, 59457, 1047576, 32768, 20270114, S5b6c5ebf04, P_openai, 6, 0, 15},  // ft:gpt-4.1-mini
    {0xaa200400, 59472, 1047576, 32768, 20270114, S5b6c5ebf04, P_openai, 6, 0, 26},  // ft:gpt-4.1-mini-2025-04-14
    {0xaa200400, 59498, 1047576, 32768, 20261023, Scd50c70e64, P_openai, 6, 0, 15},  // ft:gpt-4.1-nano
    {0xaa200400, 59513, 1047576, 32768, 20261023, Scd50c70e64, P_openai, 6, 0, 26},  // ft:gpt-4.1-nano-2025-04-14
    {0x8aaa00400, 59539, 128000, 16384, 20270114, S474b2927cf, P_openai, 6, 0, 9},  // ft:gpt-4o
    {0x8aaa00400, 59548, 128000, 16384, 20270114, S474b2927cf, P_openai, 6, 0, 20},  // ft:gpt-4o-2024-08-06
    {0xaaa00400, 59568, 128000, 16384, 20270114, S987746bc3d, P_openai, 3, 0, 20},  // ft:gpt-4o-2024-11-20
    {0xaaa00400, 59588, 128000, 16384, 20270114, S35af06c4ec, P_openai, 6, 0, 14},  // ft:gpt-4o-mini
    {0xaaa00400, 59602, 128000, 16384, 20270114, S35af06c4ec, P_openai, 6, 0, 25},  // ft:gpt-4o-mini-2024-07-18
    {0x8e000400, 59627, 200000, 100000, 20261023, Sc6ce529415, P_openai, 6, 0, 10},  // ft:o4-mini
    {0x8e000400, 59637, 200000, 100000, 20261023, Sc6ce529415, P_openai, 6, 0, 21},  // ft:o4-mini-2025-04-16
    {0x8a0000440, 59658, 128000, 64000, 0, Se1bc79b7c0, P_vertex_ai, 4, 0, 39},  // gemini-2.5-computer-use-preview-10-2025
    {0x1aaea00400, 59697, 1048576, 65535, 20261020, S54bd4152cd, P_vertex_ai, 18, 0, 16},  // gemini-2.5-flash
    {0x1aaea00400, 59713, 1048576, 65535, 20261020, S28b6f16b05, P_vertex_ai, 18, 0, 21},  // gemini-2.5-flash-lite
    {0x1aaea00400, 59734, 1048576, 65535, 0, S1e6c13ed24, P_vertex_ai, 7, 0, 37},  // gemini-2.5-flash-lite-preview-09-2025
    {0x30, 59771, 131072, 8192, 0, S192c39b717, P_gemini, 4, 8, 36},  // gemini-2.5-flash-native-audio-latest
    {0x30, 59807, 1048576, 8192, 0, S192c39b717, P_gemini, 4, 8, 45},  // gemini-2.5-flash-native-audio-preview-09-2025
    {0x1800000430, 59852, 131072, 8192, 20261117, S192c39b717, P_gemini, 4, 8, 45},  // gemini-2.5-flash-native-audio-preview-12-2025
    {0x1aaea00400, 59897, 1048576, 65535, 0, S22c1b5c2f2, P_vertex_ai, 7, 0, 32},  // gemini-2.5-flash-preview-09-2025
    {0x0, 59929, 8192, 16384, 20261117, S69f52342ba, P_gemini, 5, 7, 28},  // gemini-2.5-flash-preview-tts
    {0x1cae800410, 59957, 1048576, 65535, 20261020, Sf6e5e8f331, P_vertex_ai, 20, 0, 14},  // gemini-2.5-pro
    {0x18aa200400, 59971, 1048576, 65535, 0, S3824d35bc2, P_vertex_ai, 7, 0, 26},  // gemini-2.5-pro-preview-tts
    {0x1aaea20400, 59997, 1048576, 65535, 0, S1479f69004, P_vertex_ai, 17, 0, 22},  // gemini-3-flash-preview
    {0x1eaea20410, 60019, 1048576, 65536, 20270507, S576c4d807f, P_vertex_ai, 19, 0, 21},  // gemini-3.1-flash-lite
    {0x1eaea20410, 60040, 1048576, 65536, 0, S393544b84b, P_vertex_ai, 7, 0, 29},  // gemini-3.1-flash-lite-preview
    {0x1800000430, 60069, 131072, 65536, 20261117, Sd6fbe6bc4a, P_gemini, 8, 8, 29},  // gemini-3.1-flash-live-preview
    {0x1eae820410, 60098, 1048576, 65536, 0, S0ca22a1bb3, P_vertex_ai, 20, 0, 22},  // gemini-3.1-pro-preview
    {0x1eae820410, 60120, 1048576, 65536, 0, Sa9b604f1fb, P_vertex_ai, 12, 0, 34},  // gemini-3.1-pro-preview-customtools
    {0x1eaea20410, 60154, 1048576, 65535, 20270519, S9dc7477a51, P_vertex_ai, 17, 0, 16},  // gemini-3.5-flash
    {0x1eaea20410, 60170, 1048576, 65536, 20270721, S51d59d9eaa, P_vertex_ai, 15, 0, 21},  // gemini-3.5-flash-lite
    {0x1eaea20410, 60191, 1048576, 65536, 20261119, S7afbcea651, P_vertex_ai, 15, 0, 16},  // gemini-3.6-flash
    {0x1eaea20410, 60207, 1048576, 65536, 20270128, S7afbcea651, P_vertex_ai, 15, 0, 16},  // gemini-3.7-flash
    {0x1eaea20410, 60223, 1048576, 65536, 0, S7afbcea651, P_vertex_ai, 15, 0, 16},  // gemini-3.8-flash
    {0xc2e820010, 60239, 1048576, 65536, 0, Sb310940fd4, P_vertex_ai, 13, 0, 22},  // gemini-3.8-flash-cyber
    {0x1800000430, 60261, 131072, 65536, 0, S2fddf6b9c5, P_gemini, 6, 8, 15},  // gemini-3.8-live
    {0x1804000430, 60276, 131072, 65536, 0, S2fddf6b9c5, P_gemini, 6, 8, 33},  // gemini-3.8-live-extended-thinking
    {0x0, 60309, 2048, 0, 20280520, S46f11e8c75, P_vertex_ai, 3, 3, 20},  // gemini-embedding-001
    {0x10000, 60329, 8192, 0, 0, S4a4b579ab9, P_vertex_ai, 9, 3, 18},  // gemini-embedding-2
    {0x0, 60347, 8192, 0, 0, S4a4b579ab9, P_vertex_ai, 9, 3, 26},  // gemini-embedding-2-preview
    {0x1aaea00400, 60373, 1048576, 65535, 0, S2bfe551411, P_gemini, 6, 0, 15},  // gemini-exp-1206
    {0x0, 60388, 1000000, 8192, 0, Sc6ce93ac47, P_vertex_ai, 3, 3, 25},  // gemini-flash-experimental
    {0x1eaea20410, 60413, 1048576, 65536, 0, Sb0c140edaf, P_gemini, 14, 0, 19},  // gemini-flash-latest
    {0x1eaea20410, 60432, 1048576, 65536, 0, S12ce2999b8, P_gemini, 14, 0, 24},  // gemini-flash-lite-latest
    {0x18a0200430, 60456, 131072, 65536, 20261213, S057f4dc9f6, P_vertex_ai, 7, 8, 34},  // gemini-live-2.5-flash-native-audio
    {0x1aa8a00430, 60490, 1048576, 65535, 0, Sb84de09771, P_vertex_ai, 6, 8, 50},  // gemini-live-2.5-flash-preview-native-audio-09-2025
    {0xc24000010, 60540, 1048576, 65535, 0, Sd9ef1e221c, P_vertex_ai, 5, 0, 25},  // gemini-omni-flash-preview
    {0x1eae820410, 60565, 1048576, 65536, 0, S3f6478ae6f, P_gemini, 19, 0, 17},  // gemini-pro-latest
    {0xaac200400, 60582, 1048576, 65535, 0, S1b0715d388, P_vertex_ai, 5, 0, 30},  // gemini-robotics-er-1.5-preview
    {0x1eaea00410, 60612, 131072, 65536, 0, Sa030feb62e, P_vertex_ai, 9, 0, 28},  // gemini-robotics-er-2-preview
    {0x1820000000, 60640, 1048576, 65536, 0, S1eb69c71f5, P_gemini, 5, 0, 40},  // gemini/deep-research-max-preview-04-2026
    {0x1820000000, 60680, 1048576, 65536, 0, S1eb69c71f5, P_gemini, 5, 0, 36},  // gemini/deep-research-preview-04-2026
    {0x182a800000, 60716, 1048576, 65536, 20261023, S0b7a83b611, P_gemini, 6, 0, 40},  // gemini/deep-research-pro-preview-12-2025
    {0x8a0000440, 60756, 128000, 64000, 20260728, Se1bc79b7c0, P_gemini, 4, 0, 46},  // gemini/gemini-2.5-computer-use-preview-10-2025
    {0x1aaea00410, 60802, 1048576, 65536, 0, S8bb1ac6a84, P_gemini, 19, 0, 23},  // gemini/gemini-2.5-flash
    {0x1aaea00410, 60825, 1048576, 65536, 0, Sa41e3b891f, P_gemini, 19, 0, 28},  // gemini/gemini-2.5-flash-lite
    {0x30, 60853, 131072, 8192, 0, S192c39b717, P_gemini, 4, 8, 43},  // gemini/gemini-2.5-flash-native-audio-latest
    {0x30, 60896, 1048576, 8192, 0, S192c39b717, P_gemini, 4, 8, 52},  // gemini/gemini-2.5-flash-native-audio-preview-09-2025
    {0x1804000430, 60948, 131072, 8192, 20261117, S192c39b717, P_gemini, 4, 8, 52},  // gemini/gemini-2.5-flash-native-audio-preview-12-2025
    {0x0, 61000, 8192, 16384, 20261117, S69f52342ba, P_gemini, 5, 7, 35},  // gemini/gemini-2.5-flash-preview-tts
    {0x1eae800410, 61035, 1048576, 65536, 0, S72f7f124fa, P_gemini, 20, 0, 21},  // gemini/gemini-2.5-pro
    {0xa2000000, 61056, 8192, 16384, 20261117, Sedca75f6c5, P_gemini, 8, 0, 33},  // gemini/gemini-2.5-pro-preview-tts
    {0x1aaea20410, 61089, 1048576, 65536, 0, Sccaa05c305, P_gemini, 19, 0, 29},  // gemini/gemini-3-flash-preview
    {0x1eaea20410, 61118, 1048576, 65536, 20270507, S576c4d807f, P_gemini, 19, 0, 28},  // gemini/gemini-3.1-flash-lite
    {0x1eaea20410, 61146, 1048576, 65536, 20260525, Sf84dd249f0, P_gemini, 18, 0, 36},  // gemini/gemini-3.1-flash-lite-preview
    {0x1804000430, 61182, 131072, 65536, 20261117, Sd6fbe6bc4a, P_gemini, 8, 8, 36},  // gemini/gemini-3.1-flash-live-preview
    {0x0, 61218, 8192, 16384, 20261117, S5fcee347d1, P_gemini, 5, 7, 35},  // gemini/gemini-3.1-flash-tts-preview
    {0x1eae820410, 61253, 1048576, 65536, 0, S7e8b50e683, P_gemini, 20, 0, 29},  // gemini/gemini-3.1-pro-preview
    {0x1eae820410, 61282, 1048576, 65536, 0, S7e8b50e683, P_gemini, 20, 0, 41},  // gemini/gemini-3.1-pro-preview-customtools
    {0x1eaea20410, 61323, 1048576, 65536, 0, S7ad5109ed3, P_gemini, 17, 0, 23},  // gemini/gemini-3.5-flash
    {0x1eaea20410, 61346, 1048576, 65536, 0, Sf1f9e63aa3, P_gemini, 15, 0, 28},  // gemini/gemini-3.5-flash-lite
    {0x30, 61374, 131072, 65536, 0, Scab4dfb0ba, P_gemini, 4, 8, 40},  // gemini/gemini-3.5-live-translate-preview
    {0x10, 61414, 98304, 32768, 0, S78c52bd667, P_gemini, 3, 6, 28},  // gemini/gemini-3.5-transcribe
    {0x10, 61442, 131072, 65536, 0, S6f05095f91, P_gemini, 3, 6, 33},  // gemini/gemini-3.5-transcribe-live
    {0x1eaea20410, 61475, 1048576, 65536, 0, S7afbcea651, P_gemini, 15, 0, 23},  // gemini/gemini-3.6-flash
    {0x1eaea20410, 61498, 1048576, 65536, 0, S7afbcea651, P_gemini, 15, 0, 23},  // gemini/gemini-3.7-flash
    {0x1eaea20410, 61521, 1048576, 65536, 0, S7afbcea651, P_gemini, 15, 0, 23},  // gemini/gemini-3.8-flash
    {0x2000000, 61544, 8192, 16384, 0, S55909afd5b, P_gemini, 13, 7, 32},  // gemini/gemini-3.8-flash-lite-tts
    {0x2000000, 61576, 8192, 16384, 0, S252e899eb8, P_gemini, 13, 7, 27},  // gemini/gemini-3.8-flash-tts
    {0x1804000410, 61603, 131072, 65536, 0, S2d82403b67, P_gemini, 6, 8, 22},  // gemini/gemini-3.8-live
    {0x1804000410, 61625, 131072, 65536, 0, S2d82403b67, P_gemini, 6, 8, 40},  // gemini/gemini-3.8-live-extended-thinking
    {0x1eaea20410, 61665, 1048576, 1048576, 0, Scb092d363a, P_gemini, 15, 0, 21},  // gemini/gemini-4-argon
    {0x0, 61686, 2048, 0, 20280514, S76e72a7114, P_gemini, 2, 3, 27},  // gemini/gemini-embedding-001
    {0x800010010, 61713, 8192, 0, 0, S4a4b579ab9, P_gemini, 9, 3, 25},  // gemini/gemini-embedding-2
    {0x800010010, 61738, 8192, 0, 0, S4a4b579ab9, P_gemini, 9, 3, 33},  // gemini/gemini-embedding-2-preview
    {0x8a8000400, 61771, 1048576, 8192, 0, Sbe9bfd4270, P_gemini, 4, 0, 22},  // gemini/gemini-exp-1114
    {0x8a8000400, 61793, 2097152, 8192, 0, Sbe9bfd4270, P_gemini, 4, 0, 22},  // gemini/gemini-exp-1206
    {0x1eaea20410, 61815, 1048576, 65536, 0, Sb0c140edaf, P_gemini, 14, 0, 26},  // gemini/gemini-flash-latest
    {0x1eaea20410, 61841, 1048576, 65536, 0, S12ce2999b8, P_gemini, 14, 0, 31},  // gemini/gemini-flash-lite-latest
    {0x880000400, 61872, 0, 8192, 0, S3d1a3e3a2e, P_gemini, 2, 0, 28},  // gemini/gemini-gemma-2-27b-it
    {0x880000400, 61900, 0, 8192, 0, S3d1a3e3a2e, P_gemini, 2, 0, 27},  // gemini/gemini-gemma-2-9b-it
    {0x1aa8a00430, 61927, 1048576, 65535, 0, Sbe4dbb075f, P_gemini, 5, 8, 57},  // gemini/gemini-live-2.5-flash-preview-native-audio-09-2025
    {0xc24000010, 61984, 1048576, 65536, 0, Sd9ef1e221c, P_gemini, 5, 0, 28},  // gemini/gemini-omni-1.1-flash
    {0xc24000010, 62012, 131072, 65536, 20261022, Sd9ef1e221c, P_gemini, 5, 0, 32},  // gemini/gemini-omni-flash-preview
    {0x1eae820410, 62044, 1048576, 65536, 0, S3f6478ae6f, P_gemini, 19, 0, 24},  // gemini/gemini-pro-latest
    {0x1eaea00410, 62068, 131072, 65536, 0, Sa030feb62e, P_gemini, 9, 0, 35},  // gemini/gemini-robotics-er-2-preview
    {0x1c04000410, 62103, 131072, 65536, 0, S2c365b9d4f, P_gemini, 4, 0, 45},  // gemini/gemini-robotics-er-2-streaming-preview
    {0x888000400, 62148, 131072, 8192, 0, Sb139edbc94, P_gemini, 14, 0, 21},  // gemini/gemma-3-27b-it
    {0x8ac000400, 62169, 262144, 32768, 0, Sdd33c04042, P_gemini, 2, 0, 25},  // gemini/gemma-4-26b-a4b-it
    {0x8ac000400, 62194, 262144, 32768, 0, Sdd33c04042, P_gemini, 2, 0, 21},  // gemini/gemma-4-31b-it
    {0x8a8000400, 62215, 32767, 8192, 0, Sb139edbc94, P_gemini, 14, 0, 35},  // gemini/learnlm-1.5-pro-experimental
    {0x20, 62250, 131072, 8192, 0, S2350fa9bd1, P_gemini, 3, 0, 27},  // gemini/lyria-3-clip-preview
    {0x20, 62277, 131072, 8192, 0, S714a469197, P_gemini, 3, 0, 26},  // gemini/lyria-3-pro-preview
    {0x20, 62303, 131072, 65536, 0, S714a469197, P_gemini, 3, 0, 16},  // gemini/lyria-3.5
    {0x20, 62319, 131072, 8192, 0, S2350fa9bd1, P_gemini, 3, 0, 29},  // gemini/lyria-3.5-clip-preview
    {0x20, 62348, 131072, 8192, 0, S714a469197, P_gemini, 3, 0, 28},  // gemini/lyria-3.5-pro-preview
    {0x20, 62376, 1048576, 65536, 0, S714a469197, P_gemini, 3, 0, 25},  // gemini/lyria-realtime-exp
    {0x0, 62401, 512, 0, 0, Sdd33c04042, P_gigachat, 2, 3, 19},  // gigachat/Embeddings
    {0x0, 62420, 512, 0, 0, Sdd33c04042, P_gigachat, 2, 3, 21},  // gigachat/Embeddings-2
    {0x0, 62441, 4096, 0, 0, Sdd33c04042, P_gigachat, 2, 3, 24},  // gigachat/EmbeddingsGigaR
    {0x20000400, 62465, 128000, 8192, 0, Sdd33c04042, P_gigachat, 2, 0, 19},  // gigachat/GigaChat-2
    {0x820000400, 62484, 128000, 8192, 0, Sdd33c04042, P_gigachat, 2, 0, 23},  // gigachat/GigaChat-2-Max
    {0x820000400, 62507, 128000, 8192, 0, Sdd33c04042, P_gigachat, 2, 0, 23},  // gigachat/GigaChat-2-Pro
    {0x0, 62530, 4096, 0, 0, Sdd33c04042, P_gigachat, 2, 3, 34},  // gigachat/GigaEmbeddings-3B-2025-09
    {0x80c200401, 62564, 200000, 64000, 0, Sc8d4ad69d8, P_github_copilot, 4, 0, 29},  // github_copilot/claude-fable-5
    {0x80c200401, 62593, 200000, 64000, 0, Sba84fad35c, P_github_copilot, 4, 0, 31},  // github_copilot/claude-fable-5.1
    {0x804200400, 62624, 128000, 16000, 0, S18148d263e, P_github_copilot, 4, 0, 31},  // github_copilot/claude-haiku-4.5
    {0x80c200401, 62655, 128000, 16000, 0, S99c50ec024, P_github_copilot, 8, 0, 31},  // github_copilot/claude-haiku-5.5
    {0x80c200401, 62686, 200000, 64000, 20261116, S4dbde7ffcd, P_github_copilot, 4, 0, 30},  // github_copilot/claude-opus-4.8
    {0x80c200401, 62716, 200000, 64000, 0, Sc8d4ad69d8, P_github_copilot, 4, 0, 35},  // github_copilot/claude-opus-4.8-fast
    {0x80c200401, 62751, 200000, 64000, 20261116, S4dbde7ffcd, P_github_copilot, 4, 0, 28},  // github_copilot/claude-opus-5
    {0x80c200401, 62779, 200000, 128000, 0, S5aa01c2c4b, P_github_copilot, 4, 0, 30},  // github_copilot/claude-opus-5.5
    {0x80c201401, 62809, 200000, 64000, 20260901, Se4cd7b4c41, P_github_copilot, 4, 0, 32},  // github_copilot/claude-sonnet-4.6
    {0x80c200401, 62841, 200000, 64000, 0, S210bacf57c, P_github_copilot, 4, 0, 30},  // github_copilot/claude-sonnet-5
    {0x80c200401, 62871, 200000, 128000, 0, S4b4493f407, P_github_copilot, 4, 0, 32},  // github_copilot/claude-sonnet-5.5
    {0x804200400, 62903, 200000, 64000, 20261019, S15afd3140b, P_github_copilot, 3, 0, 31},  // github_copilot/gemini-3.7-flash
    {0x804200400, 62934, 200000, 65536, 0, S15afd3140b, P_github_copilot, 3, 0, 31},  // github_copilot/gemini-3.8-flash
    {0x804200400, 62965, 200000, 65536, 0, S9f6dd1b66f, P_github_copilot, 3, 0, 29},  // github_copilot/gemini-4-argon
    {0x400, 62994, 16384, 4096, 0, 0, P_github_copilot, 0, 0, 28},  // github_copilot/gpt-3.5-turbo
    {0x400, 63022, 16384, 4096, 0, 0, P_github_copilot, 0, 0, 33},  // github_copilot/gpt-3.5-turbo-0613
    {0x400, 63055, 32768, 4096, 0, 0, P_github_copilot, 0, 0, 20},  // github_copilot/gpt-4
    {0x400, 63075, 32768, 4096, 0, 0, P_github_copilot, 0, 0, 25},  // github_copilot/gpt-4-0613
    {0x200400, 63100, 64000, 4096, 0, 0, P_github_copilot, 0, 0, 30},  // github_copilot/gpt-4-o-preview
    {0x808200400, 63130, 128000, 16384, 20260601, 0, P_github_copilot, 0, 0, 22},  // github_copilot/gpt-4.1
    {0x808200400, 63152, 128000, 16384, 20260601, 0, P_github_copilot, 0, 0, 33},  // github_copilot/gpt-4.1-2025-04-14
    {0x0, 63185, 0, 0, 0, 0, P_github_copilot, 0, 1, 29},  // github_copilot/gpt-41-copilot
    {0x800200400, 63214, 64000, 4096, 0, 0, P_github_copilot, 0, 0, 21},  // github_copilot/gpt-4o
    {0x800200400, 63235, 64000, 4096, 0, 0, P_github_copilot, 0, 0, 32},  // github_copilot/gpt-4o-2024-05-13
    {0x200400, 63267, 64000, 16384, 0, 0, P_github_copilot, 0, 0, 32},  // github_copilot/gpt-4o-2024-08-06
    {0x800200400, 63299, 64000, 16384, 0, 0, P_github_copilot, 0, 0, 32},  // github_copilot/gpt-4o-2024-11-20
    {0x200400, 63331, 64000, 4096, 0, 0, P_github_copilot, 0, 0, 26},  // github_copilot/gpt-4o-mini
    {0x200400, 63357, 64000, 4096, 0, 0, P_github_copilot, 0, 0, 37},  // github_copilot/gpt-4o-mini-2024-07-18
    {0x808200400, 63394, 128000, 64000, 20261019, S8378618cc8, P_github_copilot, 3, 0, 25},  // github_copilot/gpt-5-mini
    {0x80c200400, 63419, 128000, 128000, 0, Sfd700e3de9, P_github_copilot, 3, 2, 28},  // github_copilot/gpt-5.3-codex
    {0x80c200400, 63447, 272000, 128000, 20261019, S8b25c7b371, P_github_copilot, 6, 0, 22},  // github_copilot/gpt-5.4
    {0x80c200400, 63469, 272000, 128000, 20261019, S25b58f897b, P_github_copilot, 3, 2, 27},  // github_copilot/gpt-5.4-mini
    {0x80c200400, 63496, 272000, 128000, 0, S6d8041d83d, P_github_copilot, 3, 2, 27},  // github_copilot/gpt-5.4-nano
    {0x80c200400, 63523, 272000, 128000, 20261019, S36435e0c9c, P_github_copilot, 6, 2, 22},  // github_copilot/gpt-5.5
    {0x80c200400, 63545, 200000, 128000, 0, S19c534caef, P_github_copilot, 8, 2, 27},  // github_copilot/gpt-5.6-luna
    {0x80c200400, 63572, 272000, 128000, 0, Scd1037ea2e, P_github_copilot, 8, 2, 26},  // github_copilot/gpt-5.6-sol
    {0x80c200400, 63598, 272000, 128000, 20261116, S8d575b395b, P_github_copilot, 8, 2, 28},  // github_copilot/gpt-5.6-terra
    {0x80c200400, 63626, 272000, 128000, 0, Sf50dd7ca5f, P_github_copilot, 8, 2, 26},  // github_copilot/gpt-6-astra
    {0x80c200400, 63652, 272000, 128000, 0, Sfa74d87017, P_github_copilot, 8, 2, 25},  // github_copilot/gpt-6-luna
    {0x80c200400, 63677, 272000, 128000, 0, S1aecf9081c, P_github_copilot, 8, 2, 24},  // github_copilot/gpt-6-sol
    {0x80c200400, 63701, 272000, 128000, 0, S06394b285b, P_github_copilot, 8, 2, 26},  // github_copilot/gpt-6.1-sol
    {0x80c200400, 63727, 500000, 500000, 20261019, Se785873ebb, P_github_copilot, 6, 0, 23},  // github_copilot/grok-4.5
    {0x80c200400, 63750, 500000, 500000, 0, Se785873ebb, P_github_copilot, 6, 0, 23},  // github_copilot/grok-4.6
    {0x80c200400, 63773, 500000, 500000, 0, Se785873ebb, P_github_copilot, 6, 0, 23},  // github_copilot/grok-4.7
    {0x808200400, 63796, 917504, 131072, 0, Se89d59eac7, P_github_copilot, 3, 0, 22},  // github_copilot/kimi-k3
    {0x808200400, 63818, 128000, 128000, 0, S64ebd067e7, P_github_copilot, 3, 2, 33},  // github_copilot/mai-code-1.1-flash
    {0x0, 63851, 8191, 0, 0, 0, P_github_copilot, 0, 3, 37},  // github_copilot/text-embedding-3-small
    {0x0, 63888, 8191, 0, 0, 0, P_github_copilot, 0, 3, 47},  // github_copilot/text-embedding-3-small-inference
    {0x0, 63935, 8191, 0, 0, 0, P_github_copilot, 0, 3, 37},  // github_copilot/text-embedding-ada-002
    {0x86000408, 63972, 204800, 131072, 0, Sdd33c04042, P_volcengine, 2, 0, 14},  // glm-4-7-251222
    {0xc8e800400, 63986, 1000000, 64000, 0, S9a03b0564d, P_bedrock, 8, 0, 30},  // global.amazon.nova-2-lite-v1:0
    {0x288ed06441, 64016, 1000000, 128000, 0, Seab7ad178b, P_bedrock, 6, 0, 31},  // global.anthropic.claude-fable-5
    {0x288ed06441, 64047, 1000000, 128000, 0, S525e39fe5e, P_bedrock, 6, 0, 33},  // global.anthropic.claude-fable-5-1
    {0x98ec40448, 64080, 200000, 64000, 0, S668ae87b91, P_bedrock, 7, 0, 47},  // global.anthropic.claude-haiku-4-5-20251001-v1:0
    {0x298ed06641, 64127, 1000000, 128000, 0, S576c9a58a4, P_bedrock, 11, 0, 33},  // global.anthropic.claude-haiku-5-5
    {0x288ed46441, 64160, 1000000, 128000, 0, Sbd0961df2c, P_bedrock, 5, 0, 34},  // global.anthropic.claude-mythos-5-1
    {0x98ed40448, 64194, 200000, 64000, 0, Se521b3fde7, P_bedrock, 6, 0, 46},  // global.anthropic.claude-opus-4-5-20251101-v1:0
    {0x98ed43441, 64240, 1000000, 128000, 0, Se521b3fde7, P_bedrock, 6, 0, 35},  // global.anthropic.claude-opus-4-6-v1
    {0x298ed02441, 64275, 1000000, 128000, 0, Se521b3fde7, P_bedrock, 6, 0, 32},  // global.anthropic.claude-opus-4-7
    {0x298ed06441, 64307, 1000000, 128000, 0, Se521b3fde7, P_bedrock, 6, 0, 32},  // global.anthropic.claude-opus-4-8
    {0x298ed06441, 64339, 1000000, 128000, 0, Se521b3fde7, P_bedrock, 6, 0, 30},  // global.anthropic.claude-opus-5
    {0x298ed06441, 64369, 1000000, 128000, 0, S0cef1100d8, P_bedrock, 6, 0, 32},  // global.anthropic.claude-opus-5-5
    {0x88e800448, 64401, 200000, 64000, 20261014, S31afae5176, P_bedrock, 9, 0, 46},  // global.anthropic.claude-sonnet-4-20250514-v1:0
    {0x98ec40448, 64447, 200000, 64000, 20270408, S9c2f220ea5, P_bedrock, 13, 0, 48},  // global.anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x98ed43441, 64495, 1000000, 64000, 0, S380c042b43, P_bedrock, 6, 0, 34},  // global.anthropic.claude-sonnet-4-6
    {0x298ed06441, 64529, 1000000, 128000, 0, S4be3aa9c5b, P_bedrock, 6, 0, 32},  // global.anthropic.claude-sonnet-5
    {0x298ed06441, 64561, 1000000, 128000, 0, Sa4c2df8baf, P_bedrock, 6, 0, 34},  // global.anthropic.claude-sonnet-5-5
    {0x80, 64595, 128000, 0, 0, S044b31e344, P_bedrock, 2, 3, 24},  // global.cohere.embed-v4:0
    {0x8ae000400, 64619, 1000000, 131072, 0, S18186f2f7b, P_bedrock, 12, 0, 25},  // global.moonshotai.kimi-k3
    {0x2884000400, 64644, 1050000, 128000, 0, S8b25c7b371, P_bedrock, 6, 0, 21},  // global.openai.gpt-5.4
    {0x2884000400, 64665, 1050000, 128000, 0, S36435e0c9c, P_bedrock, 6, 0, 21},  // global.openai.gpt-5.5
    {0x2884002400, 64686, 1050000, 128000, 0, Sa1dda05df5, P_bedrock, 8, 0, 26},  // global.openai.gpt-5.6-luna
    {0x2884002400, 64712, 1050000, 128000, 0, Scd1037ea2e, P_bedrock, 8, 0, 25},  // global.openai.gpt-5.6-sol
    {0x2884002400, 64737, 1050000, 128000, 0, S8d575b395b, P_bedrock, 8, 0, 27},  // global.openai.gpt-5.6-terra
    {0x2886002400, 64764, 1050000, 128000, 0, S91d78e9c1b, P_bedrock, 16, 0, 25},  // global.openai.gpt-6-astra
    {0x2886082400, 64789, 1050000, 128000, 0, Sfa74d87017, P_bedrock, 8, 0, 24},  // global.openai.gpt-6-luna
    {0x2886082400, 64813, 1050000, 128000, 0, S1aecf9081c, P_bedrock, 8, 0, 23},  // global.openai.gpt-6-sol
    {0x2886002400, 64836, 1000000, 131072, 0, S4429c2e283, P_bedrock, 16, 0, 25},  // global.openai.gpt-6.1-sol
    {0x400000000, 64861, 0, 0, 20270322, S21871ce227, P_bedrock, 2, 0, 34},  // global.twelvelabs.pegasus-1-2-v1:0
    {0x400000000, 64895, 261120, 98304, 0, S21871ce227, P_bedrock, 2, 0, 34},  // global.twelvelabs.pegasus-1-5-v1:0
    {0x884000400, 64929, 500000, 500000, 0, Sb591a74188, P_bedrock, 9, 0, 19},  // global.xai.grok-4.6
    {0x884000400, 64948, 524288, 524288, 0, Sb591a74188, P_bedrock, 9, 0, 19},  // global.xai.grok-4.7
    {0xae040400, 64967, 1000000, 128000, 0, Sbe4e46e124, P_bedrock, 16, 0, 18},  // global.zai.glm-5.3
    {0x0, 64985, 196608, 16384, 0, S2c65424aae, P_gmi, 2, 0, 26},  // gmi/MiniMaxAI/MiniMax-M2.1
    {0x800000000, 65011, 262144, 16384, 0, Se60408ccb5, P_gmi, 2, 0, 40},  // gmi/Qwen/Qwen3-VL-235B-A22B-Instruct-FP8
    {0x800000400, 65051, 409600, 32000, 0, S572a221982, P_gmi, 2, 0, 27},  // gmi/anthropic/claude-opus-4
    {0x800100400, 65078, 409600, 32000, 0, Sd920aa0fe1, P_gmi, 2, 0, 29},  // gmi/anthropic/claude-opus-4.5
    {0x800000400, 65107, 409600, 32000, 0, Sf61abc204b, P_gmi, 2, 0, 29},  // gmi/anthropic/claude-sonnet-4
    {0x800000400, 65136, 409600, 32000, 0, Sf61abc204b, P_gmi, 2, 0, 31},  // gmi/anthropic/claude-sonnet-4.5
    {0x400, 65167, 163840, 16384, 0, Sd9176af895, P_gmi, 2, 0, 32},  // gmi/deepseek-ai/DeepSeek-V3-0324
    {0x400, 65199, 163840, 16384, 0, Sdf00840831, P_gmi, 2, 0, 29},  // gmi/deepseek-ai/DeepSeek-V3.2
    {0x820000400, 65228, 1048576, 65536, 0, Sef59efd413, P_gmi, 2, 0, 33},  // gmi/google/gemini-3-flash-preview
    {0x0, 65261, 262144, 16384, 0, S47eab89b7a, P_gmi, 2, 0, 31},  // gmi/moonshotai/Kimi-K2-Thinking
    {0x800000400, 65292, 131072, 16384, 0, S06a406145e, P_gmi, 2, 0, 17},  // gmi/openai/gpt-4o
    {0x800000400, 65309, 131072, 16384, 0, S34e08b57e4, P_gmi, 2, 0, 22},  // gmi/openai/gpt-4o-mini
    {0x400, 65331, 409600, 32000, 0, Sd4bd5863c7, P_gmi, 2, 0, 16},  // gmi/openai/gpt-5
    {0x400, 65347, 409600, 32000, 0, Sd4bd5863c7, P_gmi, 2, 0, 18},  // gmi/openai/gpt-5.1
    {0x400, 65365, 409600, 32000, 0, S8f1daab575, P_gmi, 2, 0, 18},  // gmi/openai/gpt-5.2
    {0x0, 65383, 202752, 16384, 0, S4bdf772957, P_gmi, 2, 0, 23},  // gmi/zai-org/GLM-4.7-FP8
    {0x828000400, 65406, 128000, 8000, 20270330, Sfd799121ab, P_bedrock, 8, 0, 21},  // google.gemma-3-12b-it
    {0x828000400, 65427, 128000, 8000, 20270330, S0c881ea884, P_bedrock, 8, 0, 21},  // google.gemma-3-27b-it
    {0x820000400, 65448, 128000, 8000, 20270330, S18087b3455, P_bedrock, 8, 0, 20},  // google.gemma-3-4b-it
    {0xa2000400, 65468, 16385, 4096, 20261023, S8a87f51a45, P_openai, 2, 0, 13},  // gpt-3.5-turbo
    {0xa2200400, 65481, 16385, 4096, 20261023, S596c7c3c47, P_openai, 4, 0, 18},  // gpt-3.5-turbo-0125
    {0xa2200400, 65499, 16385, 4096, 20260928, S3e7fd57e78, P_openai, 4, 0, 18},  // gpt-3.5-turbo-1106
    {0xa2000000, 65517, 16385, 4096, 20261023, Sf4d3a67aff, P_openai, 2, 0, 17},  // gpt-3.5-turbo-16k
    {0x0, 65534, 8192, 4096, 20260928, S0334c45076, P_text_completion_openai, 2, 1, 22},  // gpt-3.5-turbo-instruct
    {0x0, 65556, 8192, 4097, 0, S0334c45076, P_text_completion_openai, 2, 1, 27},  // gpt-3.5-turbo-instruct-0914
    {0xa2000400, 65583, 8192, 4096, 20261023, S6f67ab155c, P_openai, 2, 0, 5},  // gpt-4
    {0xa2000400, 65588, 8192, 4096, 20261023, Se56e93e672, P_openai, 4, 0, 10},  // gpt-4-0613
    {0xa2200400, 65598, 128000, 4096, 20261023, S6179858e63, P_openai, 2, 0, 18},  // gpt-4-1106-preview
    {0x8a2a00400, 65616, 128000, 4096, 20261023, S6179858e63, P_openai, 2, 0, 11},  // gpt-4-turbo
    {0x8a2a00400, 65627, 128000, 4096, 20261023, S566ddcadfc, P_openai, 4, 0, 22},  // gpt-4-turbo-2024-04-09
    {0x18aaa20400, 65649, 1047576, 32768, 0, S1ca1605168, P_openai, 9, 0, 7},  // gpt-4.1
    {0x18aaa20400, 65656, 1047576, 32768, 20270114, S1ca1605168, P_openai, 9, 0, 18},  // gpt-4.1-2025-04-14
    {0x18aaa20400, 65674, 1047576, 32768, 0, Sdaed8ad790, P_openai, 9, 0, 12},  // gpt-4.1-mini
    {0x18aaa20400, 65686, 1047576, 32768, 20270114, Sdaed8ad790, P_openai, 9, 0, 23},  // gpt-4.1-mini-2025-04-14
    {0x8aaa20400, 65709, 1047576, 32768, 20261023, S18d8ff274d, P_openai, 8, 0, 12},  // gpt-4.1-nano
    {0x8aaa20400, 65721, 1047576, 32768, 20261023, S18d8ff274d, P_openai, 8, 0, 23},  // gpt-4.1-nano-2025-04-14
    {0x8aaa00400, 65744, 128000, 16384, 0, Sc062afb48d, P_openai, 8, 0, 6},  // gpt-4o
    {0x8a2a00400, 65750, 128000, 4096, 20261023, Sd00daee929, P_openai, 6, 0, 17},  // gpt-4o-2024-05-13
    {0x8aaa00400, 65767, 128000, 16384, 20270114, Sc062afb48d, P_openai, 8, 0, 17},  // gpt-4o-2024-08-06
    {0x8aaa00400, 65784, 128000, 16384, 20270114, Sc062afb48d, P_openai, 8, 0, 17},  // gpt-4o-2024-11-20
    {0xa0200430, 65801, 128000, 16384, 20270120, S8c2bfe2ee1, P_openai, 4, 0, 31},  // gpt-4o-audio-preview-2024-12-17
    {0xa0200430, 65832, 128000, 16384, 20270120, S8c2bfe2ee1, P_openai, 4, 0, 31},  // gpt-4o-audio-preview-2025-06-03
    {0x8aaa00400, 65863, 128000, 16384, 0, S211ee9cb8b, P_openai, 9, 0, 11},  // gpt-4o-mini
    {0x8aaa00400, 65874, 128000, 16384, 20270114, S211ee9cb8b, P_openai, 9, 0, 22},  // gpt-4o-mini-2024-07-18
    {0xa0200430, 65896, 128000, 16384, 20270120, S4dcf2d822f, P_openai, 4, 0, 36},  // gpt-4o-mini-audio-preview-2024-12-17
    {0xa0200430, 65932, 128000, 4096, 20270120, S70cecbdaa7, P_openai, 6, 8, 39},  // gpt-4o-mini-realtime-preview-2024-12-17
    {0x18aaa00400, 65971, 128000, 16384, 0, Sfe5518604f, P_openai, 6, 0, 26},  // gpt-4o-mini-search-preview
    {0x18aaa00400, 65997, 128000, 16384, 20260723, Sfe5518604f, P_openai, 6, 0, 37},  // gpt-4o-mini-search-preview-2025-03-11
    {0x0, 66034, 16000, 2000, 20270226, S0b8223c6af, P_openai, 4, 6, 22},  // gpt-4o-mini-transcribe
    {0x0, 66056, 16000, 2000, 20270120, S0b8223c6af, P_openai, 4, 6, 33},  // gpt-4o-mini-transcribe-2025-03-20
    {0x0, 66089, 16000, 2000, 0, S0b8223c6af, P_openai, 4, 6, 33},  // gpt-4o-mini-transcribe-2025-12-15
    {0x0, 66122, 0, 0, 0, S893b602d0a, P_openai, 4, 7, 15},  // gpt-4o-mini-tts
    {0x0, 66137, 0, 0, 20270106, S893b602d0a, P_openai, 4, 7, 26},  // gpt-4o-mini-tts-2025-03-20
    {0x0, 66163, 0, 0, 20270106, S893b602d0a, P_openai, 4, 7, 26},  // gpt-4o-mini-tts-2025-12-15
    {0x18aaa00400, 66189, 128000, 16384, 0, S5af0b3e891, P_openai, 6, 0, 21},  // gpt-4o-search-preview
    {0x18aaa00400, 66210, 128000, 16384, 20260723, S5af0b3e891, P_openai, 6, 0, 32},  // gpt-4o-search-preview-2025-03-11
    {0x0, 66242, 16000, 2000, 20270226, S7c134698f0, P_openai, 4, 6, 17},  // gpt-4o-transcribe
    {0x0, 66259, 16000, 2000, 20270226, S7c134698f0, P_openai, 4, 6, 25},  // gpt-4o-transcribe-diarize
    {0x18aea28400, 66284, 272000, 128000, 0, S81081b7d2b, P_openai, 13, 0, 5},  // gpt-5
    {0x18aea28400, 66289, 272000, 128000, 20261211, S81081b7d2b, P_openai, 13, 0, 16},  // gpt-5-2025-08-07
    {0x82e828000, 66305, 128000, 16384, 20260723, S9a5ef36d8d, P_openai, 3, 0, 10},  // gpt-5-chat
    {0x88ca20400, 66315, 128000, 16384, 20260723, S9a5ef36d8d, P_openai, 3, 0, 17},  // gpt-5-chat-latest
    {0x188ea20400, 66332, 272000, 128000, 20260723, S9a5ef36d8d, P_openai, 3, 2, 11},  // gpt-5-codex
    {0x18aea28400, 66343, 272000, 128000, 0, Sd5c5da1c67, P_openai, 13, 0, 10},  // gpt-5-mini
    {0x18aea28400, 66353, 272000, 128000, 20261211, Sd5c5da1c67, P_openai, 13, 0, 21},  // gpt-5-mini-2025-08-07
    {0x18aea28400, 66374, 272000, 128000, 0, S4aa8add4b9, P_openai, 11, 0, 10},  // gpt-5-nano
    {0x18aea28400, 66384, 272000, 128000, 20261211, S4aa8add4b9, P_openai, 11, 0, 21},  // gpt-5-nano-2025-08-07
    {0x18aea08400, 66405, 400000, 272000, 0, S7b494651ed, P_openai, 5, 2, 9},  // gpt-5-pro
    {0x18aea08400, 66414, 400000, 272000, 20261211, S7b494651ed, P_openai, 5, 2, 20},  // gpt-5-pro-2025-10-06
    {0x18aaa08400, 66434, 272000, 128000, 0, Sc12d977abc, P_openai, 4, 0, 16},  // gpt-5-search-api
    {0x18aaa00400, 66450, 272000, 128000, 0, Sc12d977abc, P_openai, 4, 0, 27},  // gpt-5-search-api-2025-10-14
    {0x18aeaa0400, 66477, 272000, 128000, 20270401, S81081b7d2b, P_openai, 13, 0, 7},  // gpt-5.1
    {0x18aeaa0400, 66484, 272000, 128000, 0, S81081b7d2b, P_openai, 13, 0, 18},  // gpt-5.1-2025-11-13
    {0x88ca20400, 66502, 128000, 16384, 20260723, S9a5ef36d8d, P_openai, 3, 0, 19},  // gpt-5.1-chat-latest
    {0x188ea20400, 66521, 400000, 128000, 20260723, S9a5ef36d8d, P_openai, 3, 2, 13},  // gpt-5.1-codex
    {0x188ea20400, 66534, 400000, 128000, 20260723, S9a5ef36d8d, P_openai, 3, 2, 17},  // gpt-5.1-codex-max
    {0x88ea20400, 66551, 400000, 128000, 20260723, S8378618cc8, P_openai, 3, 2, 18},  // gpt-5.1-codex-mini
    {0x39aeaa0400, 66569, 272000, 128000, 0, S4be1d34c4d, P_openai, 13, 0, 7},  // gpt-5.2
    {0x39aeaa0400, 66576, 272000, 128000, 0, S4be1d34c4d, P_openai, 13, 0, 18},  // gpt-5.2-2025-12-11
    {0x88ca20400, 66594, 128000, 16384, 20260810, Sfd700e3de9, P_openai, 3, 0, 19},  // gpt-5.2-chat-latest
    {0x188ea20400, 66613, 272000, 128000, 20260723, Sfd700e3de9, P_openai, 3, 2, 13},  // gpt-5.2-codex
    {0x38aea28400, 66626, 272000, 128000, 0, S7d4af2de86, P_openai, 5, 2, 11},  // gpt-5.2-pro
    {0x38aea28400, 66637, 272000, 128000, 0, S7d4af2de86, P_openai, 5, 2, 22},  // gpt-5.2-pro-2025-12-11
    {0x88ca20400, 66659, 128000, 16384, 20260810, Sfd700e3de9, P_openai, 3, 0, 19},  // gpt-5.3-chat-latest
    {0x398eaa0400, 66678, 272000, 128000, 20270401, S5910e11a77, P_openai, 7, 2, 13},  // gpt-5.3-codex
    {0x29aeaa0400, 66691, 1050000, 128000, 0, S919269ebc6, P_openai, 21, 0, 7},  // gpt-5.4
    {0x29aeaa0400, 66698, 1050000, 128000, 0, S919269ebc6, P_openai, 21, 0, 18},  // gpt-5.4-2026-03-05
    {0x39aeaa0400, 66716, 272000, 128000, 0, S0ae201128d, P_openai, 13, 0, 12},  // gpt-5.4-mini
    {0x39aeaa0400, 66728, 272000, 128000, 0, S0ae201128d, P_openai, 13, 0, 23},  // gpt-5.4-mini-2026-03-17
    {0x38aeaa0400, 66751, 272000, 128000, 20270401, S8c6e6b5e3d, P_openai, 10, 0, 12},  // gpt-5.4-nano
    {0x38aeaa0400, 66763, 272000, 128000, 0, S8c6e6b5e3d, P_openai, 10, 0, 23},  // gpt-5.4-nano-2026-03-17
    {0x39a6a20400, 66786, 1050000, 128000, 0, S3f72a71074, P_openai, 13, 2, 11},  // gpt-5.4-pro
    {0x39a6a20400, 66797, 1050000, 128000, 0, S3f72a71074, P_openai, 13, 2, 22},  // gpt-5.4-pro-2026-03-05
    {0x39aeaa0400, 66819, 1050000, 128000, 0, S99250e17f7, P_openai, 22, 0, 7},  // gpt-5.5
    {0x39aeaa0400, 66826, 1050000, 128000, 0, S99250e17f7, P_openai, 22, 0, 18},  // gpt-5.5-2026-04-23
    {0x4000000, 66844, 0, 0, 0, Sc990b06e51, P_openai, 3, 0, 13},  // gpt-5.5-cyber
    {0x4000000, 66857, 0, 0, 0, Sc990b06e51, P_openai, 3, 0, 21},  // gpt-5.5-cyber-preview
    {0x39a6a20400, 66878, 1050000, 128000, 0, Sd0f42d5f99, P_openai, 11, 2, 11},  // gpt-5.5-pro
    {0x39a6a20400, 66889, 1050000, 128000, 0, Sd0f42d5f99, P_openai, 11, 2, 22},  // gpt-5.5-pro-2026-04-23
    {0x39afaa0400, 66911, 922000, 128000, 0, Sf16ad8a352, P_openai, 33, 0, 7},  // gpt-5.6
    {0x18aea20440, 66918, 400000, 128000, 0, S0d588d313f, P_openai, 8, 0, 13},  // gpt-5.6-cyber
    {0x39afaa0400, 66931, 922000, 128000, 0, S3412285283, P_openai, 33, 0, 12},  // gpt-5.6-luna
    {0x39afaa0440, 66943, 922000, 128000, 0, Sf16ad8a352, P_openai, 33, 0, 11},  // gpt-5.6-sol
    {0x39afaa0400, 66954, 922000, 128000, 0, S06933c924c, P_openai, 33, 0, 13},  // gpt-5.6-terra
    {0x39afa22440, 66967, 922000, 128000, 0, Sd13502e3de, P_openai, 41, 0, 11},  // gpt-6-astra
    {0x39afaa2440, 66978, 922000, 128000, 0, S298e0e5769, P_openai, 41, 0, 10},  // gpt-6-luna
    {0x39afaa2440, 66988, 922000, 128000, 0, Sdda7945bae, P_openai, 33, 0, 9},  // gpt-6-sol
    {0x39afa22440, 66997, 922000, 128000, 0, Sc5e22ded1e, P_openai, 41, 0, 11},  // gpt-6.1-sol
    {0xa0220430, 67008, 128000, 16384, 20270120, S2ffd983b1e, P_openai, 4, 0, 9},  // gpt-audio
    {0xa0220430, 67017, 128000, 16384, 0, S2ffd983b1e, P_openai, 4, 0, 13},  // gpt-audio-1.5
    {0xa0220430, 67030, 128000, 16384, 20270120, S2ffd983b1e, P_openai, 4, 0, 20},  // gpt-audio-2025-08-28
    {0xa0220430, 67050, 128000, 16384, 20270120, Sa121ba3c32, P_openai, 4, 0, 14},  // gpt-audio-mini
    {0xa0220430, 67064, 128000, 16384, 20260723, Sa121ba3c32, P_openai, 4, 0, 25},  // gpt-audio-mini-2025-10-06
    {0xa0220430, 67089, 128000, 16384, 20270120, Sa121ba3c32, P_openai, 4, 0, 25},  // gpt-audio-mini-2025-12-15
    {0x18aea20440, 67114, 922000, 128000, 0, Scd1037ea2e, P_openai, 8, 2, 24},  // gpt-daybreak-blue-latest
    {0x18aea20440, 67138, 400000, 128000, 0, S0d588d313f, P_openai, 8, 2, 23},  // gpt-daybreak-red-latest
    {0x430, 67161, 0, 0, 0, S651be19cab, P_openai, 1, 8, 10},  // gpt-live-1
    {0x10, 67171, 0, 0, 0, S87da24e7eb, P_openai, 1, 6, 19},  // gpt-live-transcribe
    {0xa0200430, 67190, 32000, 4096, 20270120, S2240aede21, P_openai, 9, 8, 12},  // gpt-realtime
    {0xa0200430, 67202, 32000, 4096, 0, S2240aede21, P_openai, 9, 8, 16},  // gpt-realtime-1.5
    {0xa0200430, 67218, 128000, 32000, 0, S858653f7a6, P_openai, 9, 8, 14},  // gpt-realtime-2
    {0xa0200430, 67232, 128000, 32000, 0, S858653f7a6, P_openai, 9, 8, 16},  // gpt-realtime-2.1
    {0xa0200430, 67248, 128000, 32000, 0, S85dd05352a, P_openai, 9, 8, 21},  // gpt-realtime-2.1-mini
    {0xa0200430, 67269, 32000, 4096, 20270120, S2240aede21, P_openai, 9, 8, 23},  // gpt-realtime-2025-08-28
    {0xa0200430, 67292, 32000, 4096, 20270120, S85dd05352a, P_openai, 9, 8, 17},  // gpt-realtime-mini
    {0xa0200430, 67309, 128000, 4096, 20270120, S85dd05352a, P_openai, 9, 8, 28},  // gpt-realtime-mini-2025-12-15
    {0x30, 67337, 16000, 2000, 0, S43f917a3b0, P_openai, 1, 8, 22},  // gpt-realtime-translate
    {0x10, 67359, 0, 0, 0, S87da24e7eb, P_openai, 1, 6, 20},  // gpt-realtime-whisper
    {0x0, 67379, 0, 0, 0, S4b17c032ba, P_openai, 3, 0, 22},  // gpt-rosalind-discovery
    {0x0, 67401, 0, 0, 0, S4b17c032ba, P_openai, 3, 0, 21},  // gpt-rosalind-research
    {0x10, 67422, 0, 0, 0, S4c9026f769, P_openai, 1, 6, 14},  // gpt-transcribe
    {0x0, 67436, 131072, 40960, 0, 0, P_gradient_ai, 0, 0, 29},  // gradient_ai/alibaba-qwen3-32b
    {0x0, 67465, 200000, 1024, 0, S572a221982, P_gradient_ai, 2, 0, 35},  // gradient_ai/anthropic-claude-3-opus
    {0x0, 67500, 200000, 1024, 0, Sa1cfdfb3dc, P_gradient_ai, 2, 0, 38},  // gradient_ai/anthropic-claude-3.5-haiku
    {0x0, 67538, 200000, 1024, 0, Sf61abc204b, P_gradient_ai, 2, 0, 39},  // gradient_ai/anthropic-claude-3.5-sonnet
    {0x0, 67577, 200000, 1024, 0, Sf61abc204b, P_gradient_ai, 2, 0, 39},  // gradient_ai/anthropic-claude-3.7-sonnet
    {0x0, 67616, 32768, 8000, 0, S4b5e450d3a, P_gradient_ai, 2, 0, 41},  // gradient_ai/deepseek-r1-distill-llama-70b
    {0x0, 67657, 8192, 512, 0, Sd702ef35df, P_gradient_ai, 2, 0, 30},  // gradient_ai/llama3-8b-instruct
    {0x0, 67687, 128000, 2048, 0, Sb7ca921254, P_gradient_ai, 2, 0, 33},  // gradient_ai/llama3.3-70b-instruct
    {0x0, 67720, 128000, 512, 0, S0036cb0fa5, P_gradient_ai, 2, 0, 38},  // gradient_ai/mistral-nemo-instruct-2407
    {0x0, 67758, 128000, 16384, 0, 0, P_gradient_ai, 0, 0, 25},  // gradient_ai/openai-gpt-4o
    {0x0, 67783, 128000, 16384, 0, 0, P_gradient_ai, 0, 0, 30},  // gradient_ai/openai-gpt-4o-mini
    {0x0, 67813, 200000, 100000, 0, S110e3aef22, P_gradient_ai, 2, 0, 21},  // gradient_ai/openai-o3
    {0x0, 67834, 200000, 100000, 0, S33c06f6e42, P_gradient_ai, 2, 0, 26},  // gradient_ai/openai-o3-mini
    {0x0, 67860, 4000, 50000, 0, S21f9f556cd, P_groq, 1, 7, 36},  // groq/canopylabs/orpheus-arabic-saudi
    {0x0, 67896, 4000, 50000, 0, Sbd0825f9e1, P_groq, 1, 7, 34},  // groq/canopylabs/orpheus-v1-english
    {0x0, 67930, 8192, 0, 20250606, Sd702ef35df, P_groq, 2, 0, 21},  // groq/llama-guard-3-8b
    {0x0, 67951, 512, 512, 0, Sd459fa8d55, P_groq, 2, 0, 40},  // groq/meta-llama/llama-prompt-guard-2-22m
    {0x0, 67991, 512, 512, 0, S151450dd2e, P_groq, 2, 0, 40},  // groq/meta-llama/llama-prompt-guard-2-86m
    {0x108c200400, 68031, 131072, 65536, 0, Sf47fab4d90, P_groq, 4, 0, 24},  // groq/openai/gpt-oss-120b
    {0x108c200400, 68055, 131072, 65536, 0, S76ea2e067c, P_groq, 4, 0, 23},  // groq/openai/gpt-oss-20b
    {0x108c000400, 68078, 131072, 65536, 0, S30f132ff95, P_groq, 4, 0, 33},  // groq/openai/gpt-oss-safeguard-20b
    {0x88c000400, 68111, 131072, 16384, 0, Sa1cfdfb3dc, P_groq, 2, 0, 21},  // groq/qwen/qwen3.8-27b
    {0x0, 68132, 0, 0, 0, S2816b373e4, P_groq, 2, 6, 21},  // groq/whisper-large-v3
    {0x0, 68153, 0, 0, 0, S386c5a13a5, P_groq, 2, 6, 27},  // groq/whisper-large-v3-turbo
    {0xa0000400, 68180, 200000, 8192, 0, 0, P_heroku, 0, 0, 23},  // heroku/claude-3-5-haiku
    {0xa0000400, 68203, 200000, 8192, 0, 0, P_heroku, 0, 0, 31},  // heroku/claude-3-5-sonnet-latest
    {0xa0000400, 68234, 200000, 8192, 0, 0, P_heroku, 0, 0, 24},  // heroku/claude-3-7-sonnet
    {0xa0000400, 68258, 200000, 8192, 0, 0, P_heroku, 0, 0, 22},  // heroku/claude-4-sonnet
    {0xa0200400, 68280, 32768, 32768, 0, Sbf411ec029, P_hyperbolic, 2, 0, 46},  // hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B
    {0xa0200400, 68326, 131072, 131072, 0, Sd702ef35df, P_hyperbolic, 2, 0, 23},  // hyperbolic/Qwen/QwQ-32B
    {0xa0200400, 68349, 131072, 131072, 0, Sbf411ec029, P_hyperbolic, 2, 0, 36},  // hyperbolic/Qwen/Qwen2.5-72B-Instruct
    {0xa0200400, 68385, 32768, 32768, 0, Sbf411ec029, P_hyperbolic, 2, 0, 42},  // hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct
    {0xa0200400, 68427, 131072, 131072, 0, S267042b605, P_hyperbolic, 2, 0, 31},  // hyperbolic/Qwen/Qwen3-235B-A22B
    {0xa0200400, 68458, 32768, 32768, 0, S9229a66671, P_hyperbolic, 2, 0, 34},  // hyperbolic/deepseek-ai/DeepSeek-R1
    {0xa0200400, 68492, 131072, 131072, 0, Sc227df47ec, P_hyperbolic, 2, 0, 39},  // hyperbolic/deepseek-ai/DeepSeek-R1-0528
    {0xa0200400, 68531, 32768, 32768, 0, Sd702ef35df, P_hyperbolic, 2, 0, 34},  // hyperbolic/deepseek-ai/DeepSeek-V3
    {0xa0200400, 68565, 32768, 32768, 0, S9229a66671, P_hyperbolic, 2, 0, 39},  // hyperbolic/deepseek-ai/DeepSeek-V3-0324
    {0xa0200400, 68604, 32768, 32768, 0, Sbf411ec029, P_hyperbolic, 2, 0, 43},  // hyperbolic/meta-llama/Llama-3.2-3B-Instruct
    {0xa0200400, 68647, 131072, 131072, 0, Sbf411ec029, P_hyperbolic, 2, 0, 44},  // hyperbolic/meta-llama/Llama-3.3-70B-Instruct
    {0xa0200400, 68691, 131072, 131072, 0, Sbf411ec029, P_hyperbolic, 2, 0, 47},  // hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct
    {0xa0200400, 68738, 32768, 32768, 0, Sbf411ec029, P_hyperbolic, 2, 0, 50},  // hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct
    {0xa0200400, 68788, 32768, 32768, 0, Sbf411ec029, P_hyperbolic, 2, 0, 49},  // hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct
    {0xa0200400, 68837, 32768, 32768, 0, Sbf411ec029, P_hyperbolic, 2, 0, 48},  // hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct
    {0xa0200400, 68885, 131072, 131072, 0, S267042b605, P_hyperbolic, 2, 0, 38},  // hyperbolic/moonshotai/Kimi-K2-Instruct
    {0x8ae000400, 68923, 1000000, 131072, 0, S8ef8acaf56, P_bedrock, 12, 0, 21},  // in.moonshotai.kimi-k3
    {0xaa000400, 68944, 128000, 50000, 0, S1fe6764dcc, P_inception, 3, 0, 19},  // inception/mercury-2
    {0xaa000400, 68963, 260000, 65536, 0, S737ad23638, P_inception, 3, 0, 21},  // inception/mercury-2.5
    {0x0, 68984, 8192, 8192, 0, S2557df2b32, P_ai21, 2, 1, 8},  // j2-light
    {0x0, 68992, 8192, 8192, 0, Sa426bad376, P_ai21, 2, 1, 6},  // j2-mid
    {0x0, 68998, 8192, 8192, 0, Se13a5ed14d, P_ai21, 2, 1, 8},  // j2-ultra
    {0x80000000, 69006, 256000, 256000, 0, Sbed6e17a20, P_ai21, 2, 0, 9},  // jamba-1.5
    {0x80000000, 69015, 256000, 256000, 0, S110e3aef22, P_ai21, 2, 0, 15},  // jamba-1.5-large
    {0x80000000, 69030, 256000, 256000, 0, S110e3aef22, P_ai21, 2, 0, 19},  // jamba-1.5-large@001
    {0x80000000, 69049, 256000, 256000, 0, Sbed6e17a20, P_ai21, 2, 0, 14},  // jamba-1.5-mini
    {0x80000000, 69063, 256000, 256000, 0, Sbed6e17a20, P_ai21, 2, 0, 18},  // jamba-1.5-mini@001
    {0x80000000, 69081, 256000, 256000, 0, S110e3aef22, P_ai21, 2, 0, 15},  // jamba-large-1.6
    {0x80000000, 69096, 256000, 256000, 0, S110e3aef22, P_ai21, 2, 0, 15},  // jamba-large-1.7
    {0x80000000, 69111, 256000, 256000, 0, Sbed6e17a20, P_ai21, 2, 0, 14},  // jamba-mini-1.6
    {0x80000000, 69125, 256000, 256000, 0, Sbed6e17a20, P_ai21, 2, 0, 14},  // jamba-mini-1.7
    {0x0, 69139, 1024, 1024, 0, Se0f9df4488, P_jina_ai, 2, 4, 34},  // jina-reranker-v2-base-multilingual
    {0xc8e800400, 69173, 1000000, 64000, 0, Sd35c91c040, P_bedrock, 11, 0, 26},  // jp.amazon.nova-2-lite-v1:0
    {0x98ec40448, 69199, 200000, 64000, 0, Scd3fedd85b, P_bedrock, 7, 0, 43},  // jp.anthropic.claude-haiku-4-5-20251001-v1:0
    {0x298ed06641, 69242, 1000000, 128000, 0, S9b86c74787, P_bedrock, 11, 0, 29},  // jp.anthropic.claude-haiku-5-5
    {0x298ec0a441, 69271, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 28},  // jp.anthropic.claude-opus-4-7
    {0x298ed06441, 69299, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 28},  // jp.anthropic.claude-opus-4-8
    {0x298ed06441, 69327, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 26},  // jp.anthropic.claude-opus-5
    {0x298ed06441, 69353, 1000000, 128000, 0, S298672b839, P_bedrock, 6, 0, 28},  // jp.anthropic.claude-opus-5-5
    {0x98ec40448, 69381, 200000, 64000, 20270408, Sd2cd281a27, P_bedrock, 13, 0, 44},  // jp.anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x98ed43441, 69425, 1000000, 64000, 0, S4ae550f9e1, P_bedrock, 6, 0, 30},  // jp.anthropic.claude-sonnet-4-6
    {0x298ed06441, 69455, 1000000, 128000, 0, S2dadfdf3b2, P_bedrock, 6, 0, 28},  // jp.anthropic.claude-sonnet-5
    {0x298ed06441, 69483, 1000000, 128000, 0, S556e442db3, P_bedrock, 6, 0, 30},  // jp.anthropic.claude-sonnet-5-5
    {0x86000408, 69513, 229376, 32768, 0, Sdd33c04042, P_volcengine, 2, 0, 23},  // kimi-k2-thinking-251104
    {0xa4200400, 69536, 131072, 131072, 0, S13bcc1900f, P_lambda_ai, 2, 0, 31},  // lambda_ai/deepseek-llama3.3-70b
    {0xa4200400, 69567, 131072, 131072, 0, S13bcc1900f, P_lambda_ai, 2, 0, 26},  // lambda_ai/deepseek-r1-0528
    {0xa4200400, 69593, 131072, 131072, 0, S21aa10ef46, P_lambda_ai, 2, 0, 26},  // lambda_ai/deepseek-r1-671b
    {0xa0200400, 69619, 131072, 131072, 0, S13bcc1900f, P_lambda_ai, 2, 0, 26},  // lambda_ai/deepseek-v3-0324
    {0xa0200400, 69645, 131072, 131072, 0, S21aa10ef46, P_lambda_ai, 2, 0, 22},  // lambda_ai/hermes3-405b
    {0xa0200400, 69667, 131072, 131072, 0, Sbf411ec029, P_lambda_ai, 2, 0, 21},  // lambda_ai/hermes3-70b
    {0xa0200400, 69688, 131072, 131072, 0, S3e4b9ddd43, P_lambda_ai, 2, 0, 20},  // lambda_ai/hermes3-8b
    {0xa0200400, 69708, 131072, 131072, 0, Sd6b5698c01, P_lambda_ai, 2, 0, 17},  // lambda_ai/lfm-40b
    {0xa0200400, 69725, 131072, 131072, 0, S3e4b9ddd43, P_lambda_ai, 2, 0, 16},  // lambda_ai/lfm-7b
    {0xa0200400, 69741, 131072, 8192, 0, S05cd955185, P_lambda_ai, 2, 0, 48},  // lambda_ai/llama-4-maverick-17b-128e-instruct-fp8
    {0xa0200400, 69789, 16384, 8192, 0, S05cd955185, P_lambda_ai, 2, 0, 40},  // lambda_ai/llama-4-scout-17b-16e-instruct
    {0xa0200400, 69829, 131072, 131072, 0, S21aa10ef46, P_lambda_ai, 2, 0, 36},  // lambda_ai/llama3.1-405b-instruct-fp8
    {0xa0200400, 69865, 131072, 131072, 0, Sbf411ec029, P_lambda_ai, 2, 0, 35},  // lambda_ai/llama3.1-70b-instruct-fp8
    {0xa0200400, 69900, 131072, 131072, 0, S3e4b9ddd43, P_lambda_ai, 2, 0, 30},  // lambda_ai/llama3.1-8b-instruct
    {0xa0200400, 69930, 131072, 131072, 0, Sbf411ec029, P_lambda_ai, 2, 0, 44},  // lambda_ai/llama3.1-nemotron-70b-instruct-fp8
    {0x8a0200400, 69974, 131072, 131072, 0, S921be663e1, P_lambda_ai, 2, 0, 38},  // lambda_ai/llama3.2-11b-vision-instruct
    {0xa0200400, 70012, 131072, 131072, 0, S921be663e1, P_lambda_ai, 2, 0, 30},  // lambda_ai/llama3.2-3b-instruct
    {0xa0200400, 70042, 131072, 131072, 0, Sbf411ec029, P_lambda_ai, 2, 0, 35},  // lambda_ai/llama3.3-70b-instruct-fp8
    {0xa0200400, 70077, 131072, 131072, 0, S05cd955185, P_lambda_ai, 2, 0, 35},  // lambda_ai/qwen25-coder-32b-instruct
    {0xa4200400, 70112, 131072, 131072, 0, S05cd955185, P_lambda_ai, 2, 0, 23},  // lambda_ai/qwen3-32b-fp8
    {0x88000400, 70135, 128000, 8192, 0, Sdd33c04042, P_lemonade, 2, 0, 27},  // lemonade/Gemma-3-4b-it-GGUF
    {0x88000400, 70162, 262144, 32768, 0, Sdd33c04042, P_lemonade, 2, 0, 36},  // lemonade/Qwen3-4B-Instruct-2507-GGUF
    {0x88000400, 70198, 262144, 32768, 0, Sdd33c04042, P_lemonade, 2, 0, 42},  // lemonade/Qwen3-Coder-30B-A3B-Instruct-GGUF
    {0x88000400, 70240, 131072, 32768, 0, Sdd33c04042, P_lemonade, 2, 0, 31},  // lemonade/gpt-oss-120b-mxfp-GGUF
    {0x88000400, 70271, 131072, 32768, 0, Sdd33c04042, P_lemonade, 2, 0, 31},  // lemonade/gpt-oss-20b-mxfp4-GGUF
    {0x0, 70302, 8192, 0, 0, Sa44f20021b, P_libertai, 2, 3, 15},  // libertai/bge-m3
    {0xa0000400, 70317, 200000, 200000, 0, Sd2eda19690, P_libertai, 2, 0, 26},  // libertai/deepseek-v4-flash
    {0xa4000400, 70343, 200000, 200000, 0, Sd2eda19690, P_libertai, 2, 0, 35},  // libertai/deepseek-v4-flash-thinking
    {0x8a0000400, 70378, 262144, 262144, 0, Sb9a03e5d6f, P_libertai, 2, 0, 23},  // libertai/gemma-4-31b-it
    {0x8a4000400, 70401, 262144, 262144, 0, Sb9a03e5d6f, P_libertai, 2, 0, 32},  // libertai/gemma-4-31b-it-thinking
    {0xa0000400, 70433, 16000, 16000, 0, S34e08b57e4, P_libertai, 2, 0, 24},  // libertai/hermes-3-8b-tee
    {0x8a0000400, 70457, 262144, 262144, 0, Sd2eda19690, P_libertai, 2, 0, 26},  // libertai/qwen3.5-122b-a10b
    {0x8a4000400, 70483, 262144, 262144, 0, Sd2eda19690, P_libertai, 2, 0, 35},  // libertai/qwen3.5-122b-a10b-thinking
    {0x8a0000400, 70518, 262144, 262144, 0, S28069652e9, P_libertai, 2, 0, 20},  // libertai/qwen3.6-27b
    {0x8a4000400, 70538, 262144, 262144, 0, S28069652e9, P_libertai, 2, 0, 29},  // libertai/qwen3.6-27b-thinking
    {0x8a0000400, 70567, 262144, 262144, 0, S28069652e9, P_libertai, 2, 0, 24},  // libertai/qwen3.6-35b-a3b
    {0x8a4000400, 70591, 262144, 262144, 0, S28069652e9, P_libertai, 2, 0, 33},  // libertai/qwen3.6-35b-a3b-thinking
    {0x8000400, 70624, 16384, 4096, 0, Sade9971392, P_llamagate, 2, 0, 22},  // llamagate/codellama-7b
    {0x8000400, 70646, 16384, 4096, 0, Sade9971392, P_llamagate, 2, 0, 29},  // llamagate/deepseek-coder-6.7b
    {0xc000400, 70675, 131072, 16384, 0, S8c600a4443, P_llamagate, 2, 0, 29},  // llamagate/deepseek-r1-7b-qwen
    {0xc000400, 70704, 65536, 16384, 0, Sd6b5698c01, P_llamagate, 2, 0, 24},  // llamagate/deepseek-r1-8b
    {0x8000400, 70728, 128000, 8192, 0, S8c600a4443, P_llamagate, 2, 0, 21},  // llamagate/dolphin3-8b
    {0x808000400, 70749, 128000, 8192, 0, S006e05e46f, P_llamagate, 2, 0, 19},  // llamagate/gemma3-4b
    {0x8000400, 70768, 131072, 8192, 0, Sd1e9c5a755, P_llamagate, 2, 0, 22},  // llamagate/llama-3.1-8b
    {0x8000400, 70790, 131072, 8192, 0, Sad7c0d5246, P_llamagate, 2, 0, 22},  // llamagate/llama-3.2-3b
    {0x808000000, 70812, 4096, 2048, 0, Sd6b5698c01, P_llamagate, 2, 0, 18},  // llamagate/llava-7b
    {0x8000400, 70830, 32768, 8192, 0, S8d5f20bb20, P_llamagate, 2, 0, 25},  // llamagate/mistral-7b-v0.3
    {0x0, 70855, 8192, 0, 0, S4ae3396d7b, P_llamagate, 2, 3, 26},  // llamagate/nomic-embed-text
    {0xc000400, 70881, 32768, 8192, 0, S8c600a4443, P_llamagate, 2, 0, 24},  // llamagate/openthinker-7b
    {0x8000400, 70905, 32768, 8192, 0, Sade9971392, P_llamagate, 2, 0, 26},  // llamagate/qwen2.5-coder-7b
    {0x8000400, 70931, 32768, 8192, 0, Seb50480e13, P_llamagate, 2, 0, 18},  // llamagate/qwen3-8b
    {0x0, 70949, 40960, 0, 0, S4ae3396d7b, P_llamagate, 2, 3, 28},  // llamagate/qwen3-embedding-8b
    {0x808000400, 70977, 32768, 8192, 0, S0632e3f988, P_llamagate, 2, 0, 21},  // llamagate/qwen3-vl-8b
    {0x80000000, 70998, 8192, 1024, 0, Sbdece49ebe, P_vertex_ai, 2, 0, 11},  // medlm-large
    {0x80000000, 71009, 32768, 8192, 0, S0928739112, P_vertex_ai, 2, 0, 12},  // medlm-medium
    {0x0, 71021, 4096, 4096, 0, S94c91370bc, P_bedrock, 2, 0, 23},  // meta.llama2-13b-chat-v1
    {0x0, 71044, 4096, 4096, 0, S9d95d10d41, P_bedrock, 2, 0, 23},  // meta.llama2-70b-chat-v1
    {0x400, 71067, 128000, 4096, 20260707, S79f914bf84, P_bedrock, 2, 0, 32},  // meta.llama3-1-405b-instruct-v1:0
    {0x400, 71099, 128000, 4096, 20270330, Scafa9e196b, P_bedrock, 4, 0, 31},  // meta.llama3-1-70b-instruct-v1:0
    {0x400, 71130, 128000, 4096, 20270330, Scff2ef7159, P_bedrock, 4, 0, 30},  // meta.llama3-1-8b-instruct-v1:0
    {0x800000400, 71160, 128000, 4096, 20260707, S21de4216c4, P_bedrock, 2, 0, 31},  // meta.llama3-2-11b-instruct-v1:0
    {0x400, 71191, 128000, 4096, 20260707, S15e1913b91, P_bedrock, 2, 0, 30},  // meta.llama3-2-1b-instruct-v1:0
    {0x400, 71221, 128000, 4096, 20260707, S2edeb41f44, P_bedrock, 2, 0, 30},  // meta.llama3-2-3b-instruct-v1:0
    {0x800000400, 71251, 128000, 4096, 20260707, S3ebaf56472, P_bedrock, 2, 0, 31},  // meta.llama3-2-90b-instruct-v1:0
    {0x400, 71282, 128000, 4096, 20270330, Scafa9e196b, P_bedrock, 4, 0, 31},  // meta.llama3-3-70b-instruct-v1:0
    {0x0, 71313, 8192, 8192, 20270330, S2ba1bf7f5c, P_bedrock, 2, 0, 29},  // meta.llama3-70b-instruct-v1:0
    {0x0, 71342, 8192, 8192, 20270330, Se02d56aeab, P_bedrock, 2, 0, 28},  // meta.llama3-8b-instruct-v1:0
    {0x400, 71370, 1000000, 8192, 20270330, S2092e34a77, P_bedrock, 4, 0, 38},  // meta.llama4-maverick-17b-instruct-v1:0
    {0x400, 71408, 10000000, 8192, 20270330, S2375a554c8, P_bedrock, 4, 0, 35},  // meta.llama4-scout-17b-instruct-v1:0
    {0x38aea08400, 71443, 1048576, 131072, 0, S15a3d2afbd, P_meta, 4, 0, 19},  // meta/muse-spark-1.1
    {0x38aea08400, 71462, 1048576, 131072, 0, S15a3d2afbd, P_meta, 4, 0, 19},  // meta/muse-spark-1.2
    {0x38aea08400, 71481, 1048576, 131072, 0, S8040721694, P_meta, 4, 0, 31},  // meta/muse-spark-1.2-contributor
    {0x38aea08400, 71512, 1048576, 131072, 0, S15a3d2afbd, P_meta, 4, 0, 19},  // meta/muse-spark-1.3
    {0x38aea08400, 71531, 1048576, 131072, 0, S8040721694, P_meta, 4, 0, 31},  // meta/muse-spark-1.3-contributor
    {0x10, 71562, 0, 0, 0, S1785c1b8c4, P_meta, 1, 6, 30},  // meta/muse-voice-transcribe-1.0
    {0x38aea0a400, 71592, 1048576, 131072, 0, S65e49efe72, P_meta, 4, 0, 20},  // meta/muse-wonder-1.0
    {0x0, 71612, 0, 0, 0, S21e99e89fe, P_meta, 1, 2, 12},  // meta/sam-3.1
    {0x80000400, 71624, 128000, 4028, 0, 0, P_meta_llama, 0, 0, 33},  // meta_llama/Llama-3.3-70B-Instruct
    {0x80000400, 71657, 128000, 4028, 0, 0, P_meta_llama, 0, 0, 32},  // meta_llama/Llama-3.3-8B-Instruct
    {0x80000400, 71689, 1000000, 4028, 0, 0, P_meta_llama, 0, 0, 49},  // meta_llama/Llama-4-Maverick-17B-128E-Instruct-FP8
    {0x80000400, 71738, 10000000, 4028, 0, 0, P_meta_llama, 0, 0, 45},  // meta_llama/Llama-4-Scout-17B-16E-Instruct-FP8
    {0x28040400, 71783, 1000000, 8000, 20270330, Se5e25affcd, P_bedrock, 8, 0, 18},  // minimax.minimax-m2
    {0xa8000400, 71801, 196000, 8000, 20270330, S95ac1ccf17, P_bedrock, 8, 0, 20},  // minimax.minimax-m2.1
    {0xa8000400, 71821, 196000, 8000, 0, S95ac1ccf17, P_bedrock, 8, 0, 20},  // minimax.minimax-m2.5
    {0xa6000400, 71841, 200000, 8192, 0, S6ace1e5b5d, P_minimax, 4, 0, 18},  // minimax/MiniMax-M2
    {0xa6000400, 71859, 1000000, 8192, 0, S6ace1e5b5d, P_minimax, 4, 0, 20},  // minimax/MiniMax-M2.1
    {0xa6000400, 71879, 1000000, 8192, 0, S9ba238a782, P_minimax, 4, 0, 30},  // minimax/MiniMax-M2.1-lightning
    {0xa6000400, 71909, 1000000, 8192, 0, S6ace1e5b5d, P_minimax, 4, 0, 20},  // minimax/MiniMax-M2.5
    {0xa6000400, 71929, 1000000, 8192, 0, S9ba238a782, P_minimax, 4, 0, 30},  // minimax/MiniMax-M2.5-lightning
    {0x8a6000400, 71959, 1000000, 128000, 0, Sefb86de970, P_minimax, 6, 0, 18},  // minimax/MiniMax-M3
    {0x0, 71977, 0, 0, 0, S357cbfc3bf, P_minimax, 1, 7, 20},  // minimax/speech-02-hd
    {0x0, 71997, 0, 0, 0, S376c5639ed, P_minimax, 1, 7, 23},  // minimax/speech-02-turbo
    {0x0, 72020, 0, 0, 0, S357cbfc3bf, P_minimax, 1, 7, 21},  // minimax/speech-2.6-hd
    {0x0, 72041, 0, 0, 0, S376c5639ed, P_minimax, 1, 7, 24},  // minimax/speech-2.6-turbo
    {0xa8000400, 72065, 256000, 32000, 20270330, S0d25606050, P_bedrock, 8, 0, 23},  // mistral.devstral-2-123b
    {0x82c000400, 72088, 128000, 40000, 0, S61882b2105, P_bedrock, 8, 0, 28},  // mistral.magistral-small-2509
    {0x828040400, 72116, 128000, 8000, 0, Se5be0d2070, P_bedrock, 8, 0, 32},  // mistral.ministral-3-14b-instruct
    {0x828040400, 72148, 128000, 8000, 0, S97853cc917, P_bedrock, 8, 0, 31},  // mistral.ministral-3-3b-instruct
    {0x828040400, 72179, 128000, 8000, 0, S64df66d001, P_bedrock, 8, 0, 31},  // mistral.ministral-3-8b-instruct
    {0x80000000, 72210, 32000, 4096, 20270330, S8ef021bbc3, P_bedrock, 2, 0, 32},  // mistral.mistral-7b-instruct-v0:2
    {0x400, 72242, 32000, 4096, 0, S6a6cddf63a, P_bedrock, 2, 0, 31},  // mistral.mistral-large-2402-v1:0
    {0x80000400, 72273, 128000, 8191, 0, Sa1e54af36d, P_bedrock, 2, 0, 31},  // mistral.mistral-large-2407-v1:0
    {0x828040400, 72304, 256000, 32000, 0, S61882b2105, P_bedrock, 8, 0, 37},  // mistral.mistral-large-3-675b-instruct
    {0x400, 72341, 32000, 4096, 0, S29f2c5b8c4, P_bedrock, 4, 0, 31},  // mistral.mistral-small-2402-v1:0
    {0x80000000, 72372, 32000, 4096, 20270330, S9c624e8f13, P_bedrock, 2, 0, 34},  // mistral.mixtral-8x7b-instruct-v0:1
    {0x400, 72406, 128000, 16384, 0, Sa1e54af36d, P_bedrock, 2, 0, 31},  // mistral.pixtral-large-2502-v1:0
    {0x20040010, 72437, 32768, 8192, 20270330, Se405798388, P_bedrock, 8, 0, 28},  // mistral.voxtral-mini-3b-2507
    {0x20040010, 72465, 32768, 8192, 20270330, S6f62223c83, P_bedrock, 8, 0, 30},  // mistral.voxtral-small-24b-2507
    {0x88000408, 72495, 128000, 128000, 0, S077e969311, P_mistral, 3, 0, 22},  // mistral/codestral-2508
    {0x0, 72517, 8192, 0, 0, S23f150ec1b, P_mistral, 2, 3, 23},  // mistral/codestral-embed
    {0x0, 72540, 8192, 0, 0, S23f150ec1b, P_mistral, 2, 3, 28},  // mistral/codestral-embed-2505
    {0x88000408, 72568, 128000, 128000, 0, S077e969311, P_mistral, 3, 0, 24},  // mistral/codestral-latest
    {0x80000008, 72592, 256000, 256000, 0, S735099e996, P_mistral, 3, 0, 30},  // mistral/codestral-mamba-latest
    {0x88000408, 72622, 256000, 256000, 0, Sdb9a8ef0ed, P_mistral, 3, 0, 23},  // mistral/devstral-latest
    {0x88000408, 72645, 256000, 256000, 0, Sdb9a8ef0ed, P_mistral, 3, 0, 30},  // mistral/devstral-medium-latest
    {0x88000408, 72675, 256000, 256000, 0, Sf34f4a0b7a, P_mistral, 3, 0, 29},  // mistral/devstral-small-latest
    {0x8e000408, 72704, 1048576, 131072, 0, S1cbf2ee7a9, P_mistral, 3, 0, 15},  // mistral/glm-5-2
    {0x88000400, 72719, 262144, 131072, 20260930, Sdd33c04042, P_mistral, 2, 0, 26},  // mistral/labs-leanstral-1-5
    {0x88000400, 72745, 262144, 131072, 0, Sdd33c04042, P_mistral, 2, 0, 28},  // mistral/labs-leanstral-1-5-1
    {0x88c000408, 72773, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 31},  // mistral/magistral-medium-latest
    {0x88c000408, 72804, 262144, 262144, 0, S58eba6ae39, P_mistral, 3, 0, 30},  // mistral/magistral-small-latest
    {0x888000408, 72834, 262144, 262144, 0, Sbcbd4e0e17, P_mistral, 3, 0, 26},  // mistral/ministral-14b-2512
    {0x888000408, 72860, 262144, 262144, 0, Sbcbd4e0e17, P_mistral, 3, 0, 28},  // mistral/ministral-14b-latest
    {0x888000408, 72888, 262144, 262144, 0, Sbcbd4e0e17, P_mistral, 3, 0, 28},  // mistral/ministral-3-14b-2512
    {0x888000408, 72916, 131072, 131072, 0, S887562c8f4, P_mistral, 3, 0, 27},  // mistral/ministral-3-3b-2512
    {0x888000408, 72943, 262144, 262144, 0, S3ab1ed8bdb, P_mistral, 3, 0, 27},  // mistral/ministral-3-8b-2512
    {0x888000408, 72970, 131072, 131072, 0, S887562c8f4, P_mistral, 3, 0, 25},  // mistral/ministral-3b-2512
    {0x888000408, 72995, 131072, 131072, 0, S887562c8f4, P_mistral, 3, 0, 27},  // mistral/ministral-3b-latest
    {0x888000408, 73022, 262144, 262144, 0, S3ab1ed8bdb, P_mistral, 3, 0, 25},  // mistral/ministral-8b-2512
    {0x888000408, 73047, 262144, 262144, 0, S3ab1ed8bdb, P_mistral, 3, 0, 27},  // mistral/ministral-8b-latest
    {0x88000408, 73074, 256000, 256000, 0, Sdb9a8ef0ed, P_mistral, 3, 0, 33},  // mistral/mistral-code-agent-latest
    {0x88000408, 73107, 128000, 128000, 0, S077e969311, P_mistral, 3, 0, 31},  // mistral/mistral-code-fim-latest
    {0x88000408, 73138, 128000, 128000, 0, S077e969311, P_mistral, 3, 0, 27},  // mistral/mistral-code-latest
    {0x0, 73165, 8192, 0, 0, Sf38b16c1a0, P_mistral, 1, 3, 21},  // mistral/mistral-embed
    {0x0, 73186, 8192, 0, 0, Sf38b16c1a0, P_mistral, 1, 3, 26},  // mistral/mistral-embed-2312
    {0x888000408, 73212, 262144, 262144, 0, S2225631c73, P_mistral, 3, 0, 26},  // mistral/mistral-large-2512
    {0x888000408, 73238, 262144, 262144, 0, S2225631c73, P_mistral, 3, 0, 23},  // mistral/mistral-large-3
    {0x88e000408, 73261, 1048576, 0, 0, S5990a7a88c, P_mistral, 3, 0, 23},  // mistral/mistral-large-4
    {0x88e000408, 73284, 1048576, 0, 0, S5990a7a88c, P_mistral, 3, 0, 25},  // mistral/mistral-large-4-0
    {0x888000408, 73309, 262144, 262144, 0, S2225631c73, P_mistral, 3, 0, 28},  // mistral/mistral-large-latest
    {0x88c000408, 73337, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 22},  // mistral/mistral-medium
    {0x88c000408, 73359, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 27},  // mistral/mistral-medium-2604
    {0x88c000408, 73386, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 24},  // mistral/mistral-medium-3
    {0x88c000408, 73410, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 26},  // mistral/mistral-medium-3-5
    {0x88c000408, 73436, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 26},  // mistral/mistral-medium-3.5
    {0x88c000408, 73462, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 29},  // mistral/mistral-medium-latest
    {0x0, 73491, 131072, 0, 0, Sdd33c04042, P_mistral, 2, 5, 31},  // mistral/mistral-moderation-2603
    {0x88000408, 73522, 32000, 8191, 0, Sf34f4a0b7a, P_mistral, 3, 0, 21},  // mistral/mistral-small
    {0x88c000408, 73543, 262144, 262144, 0, S58eba6ae39, P_mistral, 3, 0, 26},  // mistral/mistral-small-2603
    {0x88c000408, 73569, 262144, 262144, 0, S58eba6ae39, P_mistral, 3, 0, 28},  // mistral/mistral-small-latest
    {0x88000008, 73597, 32000, 8191, 0, S735099e996, P_mistral, 3, 0, 20},  // mistral/mistral-tiny
    {0x88c000408, 73617, 262144, 262144, 0, S58eba6ae39, P_mistral, 3, 0, 29},  // mistral/mistral-vibe-cli-fast
    {0x88c000408, 73646, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 31},  // mistral/mistral-vibe-cli-latest
    {0x88c000408, 73677, 262144, 262144, 0, Sa2a4e83cb8, P_mistral, 3, 0, 35},  // mistral/mistral-vibe-cli-with-tools
    {0x88000008, 73712, 128000, 128000, 0, S015aa7abbd, P_mistral, 3, 0, 25},  // mistral/open-mistral-nemo
    {0x888000408, 73737, 128000, 128000, 0, S80a4d182c1, P_mistral, 3, 0, 28},  // mistral/pixtral-large-latest
    {0x10, 73765, 0, 0, 0, S1785c1b8c4, P_mistral, 1, 6, 25},  // mistral/voxtral-mini-2602
    {0x10, 73790, 0, 0, 0, S1785c1b8c4, P_mistral, 1, 6, 27},  // mistral/voxtral-mini-latest
    {0x10, 73817, 0, 0, 0, S9744befcf7, P_mistral, 1, 6, 34},  // mistral/voxtral-mini-realtime-2602
    {0x10, 73851, 0, 0, 0, S9744befcf7, P_mistral, 1, 6, 36},  // mistral/voxtral-mini-realtime-latest
    {0x10, 73887, 0, 0, 0, S9744befcf7, P_mistral, 1, 6, 45},  // mistral/voxtral-mini-transcribe-realtime-2602
    {0x10, 73932, 0, 0, 0, S9744befcf7, P_mistral, 1, 6, 47},  // mistral/voxtral-mini-transcribe-realtime-latest
    {0x20, 73979, 0, 0, 0, S3f1de2257c, P_mistral, 1, 7, 29},  // mistral/voxtral-mini-tts-2603
    {0x20, 74008, 0, 0, 0, S3f1de2257c, P_mistral, 1, 7, 31},  // mistral/voxtral-mini-tts-latest
    {0x88000410, 74039, 32768, 32768, 0, Sb77f102bda, P_mistral, 3, 0, 26},  // mistral/voxtral-small-2507
    {0x88000410, 74065, 32768, 32768, 0, Sb77f102bda, P_mistral, 3, 0, 28},  // mistral/voxtral-small-latest
    {0x8e000408, 74093, 1048576, 131072, 0, S1cbf2ee7a9, P_mistral, 3, 0, 17},  // mistral/zai-glm-5
    {0x8e000408, 74110, 1048576, 131072, 20261031, S1cbf2ee7a9, P_mistral, 3, 0, 19},  // mistral/zai-glm-5-2
    {0x8e000408, 74129, 1048576, 131072, 0, S1cbf2ee7a9, P_mistral, 3, 0, 19},  // mistral/zai-glm-5-3
    {0x8e000408, 74148, 1048576, 131072, 0, S1cbf2ee7a9, P_mistral, 3, 0, 22},  // mistral/zai-glm-latest
    {0x2c040400, 74170, 256000, 16000, 20270330, Sf09ca3cad2, P_bedrock, 6, 0, 25},  // moonshot.kimi-k2-thinking
    {0xc8c000400, 74195, 262144, 262144, 0, Sf1b943a878, P_moonshot, 3, 0, 18},  // moonshot/kimi-k2.5
    {0xc8c000400, 74213, 262144, 262144, 0, S152440dc48, P_moonshot, 3, 0, 18},  // moonshot/kimi-k2.6
    {0xc8e000400, 74231, 262144, 262144, 0, S7ee00f3f86, P_moonshot, 3, 0, 23},  // moonshot/kimi-k2.7-code
    {0xc8c000400, 74254, 1048576, 1048576, 0, Se89d59eac7, P_moonshot, 3, 0, 16},  // moonshot/kimi-k3
    {0x88000400, 74270, 131072, 131072, 0, Se628e6e3f7, P_moonshot, 2, 0, 25},  // moonshot/moonshot-v1-128k
    {0x888000400, 74295, 131072, 131072, 0, Se628e6e3f7, P_moonshot, 2, 0, 40},  // moonshot/moonshot-v1-128k-vision-preview
    {0x88000400, 74335, 32768, 32768, 0, Sb002d176b3, P_moonshot, 2, 0, 24},  // moonshot/moonshot-v1-32k
    {0x888000400, 74359, 32768, 32768, 0, Sb002d176b3, P_moonshot, 2, 0, 39},  // moonshot/moonshot-v1-32k-vision-preview
    {0x88000400, 74398, 8192, 8192, 0, S410d4c19d7, P_moonshot, 2, 0, 23},  // moonshot/moonshot-v1-8k
    {0x888000400, 74421, 8192, 8192, 0, S410d4c19d7, P_moonshot, 2, 0, 38},  // moonshot/moonshot-v1-8k-vision-preview
    {0x88000400, 74459, 131072, 131072, 0, Se628e6e3f7, P_moonshot, 2, 0, 25},  // moonshot/moonshot-v1-auto
    {0x8a8000400, 74484, 256000, 16000, 0, S6fd71e2369, P_bedrock, 8, 0, 20},  // moonshotai.kimi-k2.5
    {0x8ae000400, 74504, 1000000, 131072, 0, S8ef8acaf56, P_bedrock, 12, 0, 18},  // moonshotai.kimi-k3
    {0x20000000, 74522, 16000, 16000, 0, S47eab89b7a, P_morph, 2, 0, 19},  // morph/morph-v3-fast
    {0x20000000, 74541, 16000, 16000, 0, S10a582e3d9, P_morph, 2, 0, 20},  // morph/morph-v3-large
    {0x0, 74561, 2048, 0, 0, S14f719870c, P_vertex_ai, 7, 3, 19},  // multimodalembedding
    {0x0, 74580, 2048, 0, 20270401, S14f719870c, P_vertex_ai, 7, 3, 23},  // multimodalembedding@001
    {0x0, 74603, 32768, 0, 0, Sa44f20021b, P_nebius, 2, 3, 22},  // nebius/BAAI/bge-en-icl
    {0x0, 74625, 8192, 0, 0, Sa44f20021b, P_nebius, 2, 3, 35},  // nebius/BAAI/bge-multilingual-gemma2
    {0x4000400, 74660, 196608, 196608, 0, S2c65424aae, P_nebius, 2, 0, 29},  // nebius/MiniMaxAI/MiniMax-M2.5
    {0x804000400, 74689, 1048576, 1048576, 0, S2c65424aae, P_nebius, 2, 0, 27},  // nebius/MiniMaxAI/MiniMax-M3
    {0x400, 74716, 128000, 128000, 0, Sb002d176b3, P_nebius, 2, 0, 43},  // nebius/NousResearch/Hermes-3-Llama-3.1-405B
    {0x4000400, 74759, 131072, 131072, 0, Sb002d176b3, P_nebius, 2, 0, 33},  // nebius/NousResearch/Hermes-4-405B
    {0x4000400, 74792, 131072, 131072, 0, S3d3ffc6e57, P_nebius, 2, 0, 32},  // nebius/NousResearch/Hermes-4-70B
    {0x4000400, 74824, 32768, 32768, 0, Sb0eabfe549, P_nebius, 2, 0, 19},  // nebius/Qwen/QwQ-32B
    {0x800000400, 74843, 131072, 131072, 0, S3d3ffc6e57, P_nebius, 2, 0, 33},  // nebius/Qwen/Qwen2-VL-72B-Instruct
    {0x800000000, 74876, 131072, 131072, 0, S3db59a81c5, P_nebius, 2, 0, 32},  // nebius/Qwen/Qwen2-VL-7B-Instruct
    {0x400, 74908, 128000, 128000, 0, S768d83a8ca, P_nebius, 2, 0, 32},  // nebius/Qwen/Qwen2.5-32B-Instruct
    {0x400, 74940, 128000, 128000, 0, S3d3ffc6e57, P_nebius, 2, 0, 32},  // nebius/Qwen/Qwen2.5-72B-Instruct
    {0x400, 74972, 32768, 32768, 0, S30adc5758e, P_nebius, 2, 0, 28},  // nebius/Qwen/Qwen2.5-Coder-7B
    {0x800000400, 75000, 32000, 32000, 0, Sb58bde1bee, P_nebius, 2, 0, 35},  // nebius/Qwen/Qwen2.5-VL-72B-Instruct
    {0x400, 75035, 32768, 32768, 0, Sf8772222b6, P_nebius, 2, 0, 21},  // nebius/Qwen/Qwen3-14B
    {0x400, 75056, 262144, 262144, 0, S13bcc1900f, P_nebius, 2, 0, 27},  // nebius/Qwen/Qwen3-235B-A22B
    {0x400, 75083, 262144, 262144, 0, S13bcc1900f, P_nebius, 2, 0, 41},  // nebius/Qwen/Qwen3-235B-A22B-Instruct-2507
    {0x400, 75124, 32768, 32768, 0, S7d3e244b66, P_nebius, 2, 0, 25},  // nebius/Qwen/Qwen3-30B-A3B
    {0x400, 75149, 262144, 262144, 0, S7d3e244b66, P_nebius, 2, 0, 39},  // nebius/Qwen/Qwen3-30B-A3B-Instruct-2507
    {0x400, 75188, 40960, 40960, 0, S7d3e244b66, P_nebius, 2, 0, 21},  // nebius/Qwen/Qwen3-32B
    {0x400, 75209, 32768, 32768, 0, Sf8772222b6, P_nebius, 2, 0, 20},  // nebius/Qwen/Qwen3-4B
    {0x0, 75229, 40960, 0, 0, Sa44f20021b, P_nebius, 2, 3, 30},  // nebius/Qwen/Qwen3-Embedding-8B
    {0x4000400, 75259, 128000, 128000, 0, S9237c6001b, P_nebius, 2, 0, 39},  // nebius/Qwen/Qwen3-Next-80B-A3B-Thinking
    {0x4000400, 75298, 262144, 262144, 0, S2ce4f4570b, P_nebius, 2, 0, 29},  // nebius/Qwen/Qwen3.5-397B-A17B
    {0x4000400, 75327, 262144, 0, 0, S1a2d95579f, P_nebius, 2, 0, 23},  // nebius/Qwen/Qwen3.8-27B
    {0x4000400, 75350, 128000, 128000, 0, Sd06de010b5, P_nebius, 2, 0, 30},  // nebius/deepseek-ai/DeepSeek-R1
    {0x4000400, 75380, 164000, 164000, 0, Sd06de010b5, P_nebius, 2, 0, 35},  // nebius/deepseek-ai/DeepSeek-R1-0528
    {0x400, 75415, 128000, 128000, 0, Sb58bde1bee, P_nebius, 2, 0, 48},  // nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B
    {0x400, 75463, 128000, 128000, 0, S8a87f51a45, P_nebius, 2, 0, 30},  // nebius/deepseek-ai/DeepSeek-V3
    {0x400, 75493, 128000, 128000, 0, S8a87f51a45, P_nebius, 2, 0, 35},  // nebius/deepseek-ai/DeepSeek-V3-0324
    {0x4000400, 75528, 1048576, 1048576, 0, S5bc8b6ae3d, P_nebius, 2, 0, 36},  // nebius/deepseek-ai/DeepSeek-V4-Flash
    {0x4000400, 75564, 1024000, 1024000, 0, S5bc8b6ae3d, P_nebius, 2, 0, 41},  // nebius/deepseek-ai/DeepSeek-V4-Flash-0731
    {0x4000400, 75605, 1048576, 1048576, 0, S021309546a, P_nebius, 2, 0, 34},  // nebius/deepseek-ai/DeepSeek-V4-Pro
    {0x4000400, 75639, 979000, 0, 0, S5e4c62fc26, P_nebius, 2, 0, 39},  // nebius/deepseek-ai/DeepSeek-V4-Pro-0813
    {0x804000400, 75678, 1048000, 384000, 0, S2c65424aae, P_nebius, 2, 0, 38},  // nebius/deepseek-ai/DeepSeek-V4.1-Flash
    {0x800000400, 75716, 110000, 110000, 0, S7d3e244b66, P_nebius, 2, 0, 28},  // nebius/google/gemma-3-27b-it
    {0x0, 75744, 32768, 0, 0, Sa44f20021b, P_nebius, 2, 3, 38},  // nebius/intfloat/e5-mistral-7b-instruct
    {0x400, 75782, 131072, 131072, 0, S3d3ffc6e57, P_nebius, 2, 0, 40},  // nebius/meta-llama/Llama-3.3-70B-Instruct
    {0x0, 75822, 128000, 128000, 0, S3db59a81c5, P_nebius, 2, 0, 34},  // nebius/meta-llama/Llama-Guard-3-8B
    {0x400, 75856, 128000, 128000, 0, Sb002d176b3, P_nebius, 2, 0, 46},  // nebius/meta-llama/Meta-Llama-3.1-405B-Instruct
    {0x400, 75902, 128000, 128000, 0, S3d3ffc6e57, P_nebius, 2, 0, 45},  // nebius/meta-llama/Meta-Llama-3.1-70B-Instruct
    {0x400, 75947, 128000, 128000, 0, S3db59a81c5, P_nebius, 2, 0, 44},  // nebius/meta-llama/Meta-Llama-3.1-8B-Instruct
    {0x400, 75991, 128000, 128000, 0, Scb2e5d948a, P_nebius, 2, 0, 43},  // nebius/mistralai/Mistral-Nemo-Instruct-2407
    {0x804000400, 76034, 262144, 262144, 0, S729c70cfbb, P_nebius, 2, 0, 27},  // nebius/moonshotai/Kimi-K2.6
    {0x804000400, 76061, 262144, 262144, 0, S729c70cfbb, P_nebius, 2, 0, 32},  // nebius/moonshotai/Kimi-K2.7-Code
    {0x804000400, 76093, 1024000, 1024000, 0, Sf61abc204b, P_nebius, 2, 0, 25},  // nebius/moonshotai/Kimi-K3
    {0x804000400, 76118, 262144, 262144, 0, S7d3e244b66, P_nebius, 2, 0, 36},  // nebius/nvidia/Cosmos3-Super-Reasoner
    {0x400, 76154, 128000, 128000, 0, Sda53d2d37e, P_nebius, 2, 0, 46},  // nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1
    {0x400, 76200, 131072, 131072, 0, Sa53d107013, P_nebius, 2, 0, 45},  // nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1
    {0x4000000, 76245, 131072, 131072, 0, Sda53d2d37e, P_nebius, 2, 0, 46},  // nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1
    {0x4000400, 76291, 262144, 262144, 0, S12312d1f9d, P_nebius, 2, 0, 44},  // nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B
    {0x804000400, 76335, 262144, 262144, 0, S12312d1f9d, P_nebius, 2, 0, 34},  // nebius/nvidia/Nemotron-3-Nano-Omni
    {0x4000400, 76369, 1048576, 1048576, 0, Sb002d176b3, P_nebius, 2, 0, 40},  // nebius/nvidia/Nemotron-3-Ultra-550b-a55b
    {0x4000400, 76409, 1048576, 1048576, 0, S12312d1f9d, P_nebius, 2, 0, 36},  // nebius/nvidia/Nemotron-3_5-Lightning
    {0x4000400, 76445, 262144, 262144, 0, Seabd8ac459, P_nebius, 2, 0, 40},  // nebius/nvidia/nemotron-3-super-120b-a12b
    {0x4000400, 76485, 131072, 131072, 0, S34e08b57e4, P_nebius, 2, 0, 26},  // nebius/openai/gpt-oss-120b
    {0x800000000, 76511, 32000, 32000, 0, S7fd06daf83, P_nebius, 2, 0, 28},  // nebius/openbmb/MiniCPM-V-4_5
    {0x4000400, 76539, 1048576, 0, 0, S3046735df2, P_nebius, 2, 0, 22},  // nebius/reflection/beam
    {0x4000400, 76561, 202752, 202752, 0, S938d3893a8, P_nebius, 2, 0, 22},  // nebius/zai-org/GLM-5.1
    {0x4000400, 76583, 1048576, 1048576, 0, S938d3893a8, P_nebius, 2, 0, 22},  // nebius/zai-org/GLM-5.2
    {0x4000400, 76605, 1024000, 0, 0, S938d3893a8, P_nebius, 2, 0, 22},  // nebius/zai-org/GLM-5.3
    {0x804000400, 76627, 1024000, 1024000, 0, S28069652e9, P_nebius, 2, 0, 28},  // nebius/zai-org/GLM-5.3-Flash
    {0xa0200400, 76655, 8192, 32000, 0, S962fa20e6f, P_novita, 2, 0, 31},  // novita/Sao10K/L3-8B-Stheno-v3.2
    {0x0, 76686, 8192, 96000, 0, S0e3f219f8a, P_novita, 2, 3, 18},  // novita/baai/bge-m3
    {0x0, 76704, 8000, 8000, 0, S0e3f219f8a, P_novita, 2, 4, 30},  // novita/baai/bge-reranker-v2-m3
    {0x20000000, 76734, 131072, 131072, 0, Sbfd0cfee30, P_novita, 2, 0, 31},  // novita/baichuan/baichuan-m2-32b
    {0x86000400, 76765, 131072, 65536, 0, Sd84e0a1a74, P_novita, 3, 0, 20},  // novita/baidu/cobuddy
    {0xa0200400, 76785, 120000, 8000, 0, S5005dd3f3e, P_novita, 2, 0, 30},  // novita/baidu/ernie-4.5-21B-a3b
    {0x24000000, 76815, 131072, 65536, 0, S5005dd3f3e, P_novita, 2, 0, 39},  // novita/baidu/ernie-4.5-21B-a3b-thinking
    {0xa8000000, 76854, 123000, 12000, 0, S89eca23008, P_novita, 2, 0, 39},  // novita/baidu/ernie-4.5-300b-a47b-paddle
    {0x8a4200400, 76893, 30000, 8000, 0, S29443f22d0, P_novita, 2, 0, 33},  // novita/baidu/ernie-4.5-vl-28b-a3b
    {0x8ac200400, 76926, 131072, 65536, 0, Sf9cfdec06f, P_novita, 2, 0, 42},  // novita/baidu/ernie-4.5-vl-28b-a3b-thinking
    {0x824000000, 76968, 123000, 16000, 0, Sa0f0101d0a, P_novita, 2, 0, 35},  // novita/baidu/ernie-4.5-vl-424b-a47b
    {0x8a8000000, 77003, 8192, 8192, 0, Sd459fa8d55, P_novita, 2, 0, 28},  // novita/deepseek/deepseek-ocr
    {0x800000000, 77031, 8192, 8192, 0, Sd459fa8d55, P_novita, 2, 0, 30},  // novita/deepseek/deepseek-ocr-2
    {0x20000000, 77061, 160000, 160000, 0, S367e144555, P_novita, 2, 0, 39},  // novita/deepseek/deepseek-prover-v2-671b
    {0x84000400, 77100, 64000, 16000, 0, Safb40ff8f9, P_novita, 2, 0, 27},  // novita/deepseek/deepseek-r1
    {0xac200400, 77127, 163840, 32768, 0, S9674b87dd6, P_novita, 4, 0, 32},  // novita/deepseek/deepseek-r1-0528
    {0x24000000, 77159, 128000, 32000, 0, S0d0d243447, P_novita, 2, 0, 41},  // novita/deepseek/deepseek-r1-0528-qwen3-8b
    {0xac000000, 77200, 8192, 8192, 0, S21aa10ef46, P_novita, 2, 0, 45},  // novita/deepseek/deepseek-r1-distill-llama-70b
    {0xac000000, 77245, 32768, 16384, 0, S2edeb41f44, P_novita, 2, 0, 44},  // novita/deepseek/deepseek-r1-distill-qwen-14b
    {0xac000000, 77289, 64000, 32000, 0, S0036cb0fa5, P_novita, 2, 0, 44},  // novita/deepseek/deepseek-r1-distill-qwen-32b
    {0xac200400, 77333, 64000, 16000, 0, S367e144555, P_novita, 2, 0, 33},  // novita/deepseek/deepseek-r1-turbo
    {0x84000400, 77366, 64000, 8000, 0, Safb40ff8f9, P_novita, 2, 0, 37},  // novita/deepseek/deepseek-r1/community
    {0xa8200400, 77403, 163840, 65536, 0, S0f30e12e11, P_novita, 4, 0, 32},  // novita/deepseek/deepseek-v3-0324
    {0xa0200400, 77435, 64000, 16000, 0, S6a4509039e, P_novita, 2, 0, 33},  // novita/deepseek/deepseek-v3-turbo
    {0xac200400, 77468, 131072, 32768, 0, S9158b8a581, P_novita, 4, 0, 29},  // novita/deepseek/deepseek-v3.1
    {0xac200400, 77497, 131072, 32768, 0, S9158b8a581, P_novita, 4, 0, 38},  // novita/deepseek/deepseek-v3.1-terminus
    {0xac200400, 77535, 163840, 65536, 0, S098b654a11, P_novita, 4, 0, 29},  // novita/deepseek/deepseek-v3.2
    {0xac200400, 77564, 163840, 65536, 0, S068c49777e, P_novita, 2, 0, 33},  // novita/deepseek/deepseek-v3.2-exp
    {0x80000400, 77597, 64000, 8000, 0, S092a555aee, P_novita, 2, 0, 37},  // novita/deepseek/deepseek-v3/community
    {0x8e000400, 77634, 1048576, 393216, 0, Scc8c5b3dba, P_novita, 3, 0, 33},  // novita/deepseek/deepseek-v4-flash
    {0x8e000400, 77667, 1048576, 393216, 0, Sa1c88fa357, P_novita, 3, 0, 38},  // novita/deepseek/deepseek-v4-flash-0731
    {0x88e000400, 77705, 1048576, 393216, 0, Sa1c88fa357, P_novita, 3, 0, 44},  // novita/deepseek/deepseek-v4-flash-vision-exp
    {0x8e000400, 77749, 1048576, 393216, 0, Sb1d90dd9ff, P_novita, 3, 0, 31},  // novita/deepseek/deepseek-v4-pro
    {0x8e000400, 77780, 1048576, 393216, 0, Sd0cd6fc6db, P_novita, 3, 0, 36},  // novita/deepseek/deepseek-v4-pro-0813
    {0x80000400, 77816, 64000, 16000, 0, S092a555aee, P_novita, 2, 0, 27},  // novita/deepseek/deepseek_v3
    {0x8a8000000, 77843, 131072, 8192, 0, S05cd955185, P_novita, 2, 0, 28},  // novita/google/gemma-3-12b-it
    {0x820000000, 77871, 98304, 16384, 0, S72c4ffe2f3, P_novita, 2, 0, 28},  // novita/google/gemma-3-27b-it
    {0x88c000400, 77899, 262144, 131072, 0, Sabe5431661, P_novita, 2, 0, 32},  // novita/google/gemma-4-26b-a4b-it
    {0x88c000400, 77931, 262144, 131072, 0, S366043b396, P_novita, 2, 0, 28},  // novita/google/gemma-4-31b-it
    {0x20000000, 77959, 4096, 3200, 0, S93c7fa171a, P_novita, 2, 0, 29},  // novita/gryphe/mythomax-l2-13b
    {0x86000400, 77988, 262144, 32768, 0, Sb32e2691ab, P_novita, 3, 0, 33},  // novita/inclusionai/ling-3.0-flash
    {0x86000400, 78021, 262144, 32768, 0, Sb32e2691ab, P_novita, 3, 0, 38},  // novita/inclusionai/ling-3.0-flash-fast
    {0xa8200400, 78059, 256000, 128000, 0, S36b415bad4, P_novita, 4, 0, 30},  // novita/kwaipilot/kat-coder-pro
    {0xa8000000, 78089, 8192, 8000, 0, S9dd1c99ae9, P_novita, 2, 0, 38},  // novita/meta-llama/llama-3-70b-instruct
    {0x28000000, 78127, 8192, 8192, 0, S151450dd2e, P_novita, 2, 0, 37},  // novita/meta-llama/llama-3-8b-instruct
    {0x28000000, 78164, 16384, 16384, 0, Sae484a3448, P_novita, 2, 0, 39},  // novita/meta-llama/llama-3.1-8b-instruct
    {0x8000000, 78203, 131000, 32000, 0, S818fc8ae6c, P_novita, 2, 0, 39},  // novita/meta-llama/llama-3.2-1b-instruct
    {0xa0200400, 78242, 32768, 32000, 0, Sd1e9c5a755, P_novita, 2, 0, 39},  // novita/meta-llama/llama-3.2-3b-instruct
    {0xa8200400, 78281, 12288, 12288, 0, S9d4005cb5c, P_novita, 2, 0, 40},  // novita/meta-llama/llama-3.3-70b-instruct
    {0x828000000, 78321, 1048576, 8192, 0, S142a861384, P_novita, 2, 0, 56},  // novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8
    {0x820000000, 78377, 131072, 131072, 0, Sd621d6ab60, P_novita, 2, 0, 48},  // novita/meta-llama/llama-4-scout-17b-16e-instruct
    {0x28000000, 78425, 65535, 8000, 0, Sbd5a575ff4, P_novita, 2, 0, 33},  // novita/microsoft/wizardlm-2-8x22b
    {0x86000400, 78458, 262144, 32768, 0, S70ff2ecaec, P_novita, 3, 0, 29},  // novita/mindai/macaron-v1-tall
    {0x86000400, 78487, 1048576, 131072, 0, S6c9c1d2dca, P_novita, 3, 0, 30},  // novita/mindai/macaron-v1-venti
    {0xac200400, 78517, 204800, 131072, 0, Se2c1c609e2, P_novita, 4, 0, 25},  // novita/minimax/minimax-m2
    {0xa8200400, 78542, 204800, 131072, 0, Se2c1c609e2, P_novita, 4, 0, 27},  // novita/minimax/minimax-m2.1
    {0x8e000400, 78569, 204800, 131100, 0, Sf8d41dfc5f, P_novita, 3, 0, 27},  // novita/minimax/minimax-m2.5
    {0x8e000400, 78596, 204800, 131100, 0, S3c256f7ee2, P_novita, 3, 0, 37},  // novita/minimax/minimax-m2.5-highspeed
    {0x8e000400, 78633, 204800, 131072, 0, S73c40542b2, P_novita, 3, 0, 27},  // novita/minimax/minimax-m2.7
    {0x8e000400, 78660, 204800, 131072, 0, S8f45250ff1, P_novita, 3, 0, 37},  // novita/minimax/minimax-m2.7-highspeed
    {0x88e000400, 78697, 1000000, 131072, 0, S73c40542b2, P_novita, 3, 0, 25},  // novita/minimax/minimax-m3
    {0xac200400, 78722, 1000000, 40000, 0, Sc96cc98201, P_novita, 2, 0, 31},  // novita/minimaxai/minimax-m1-80k
    {0xa8000000, 78753, 60288, 16000, 0, Sfcdaa4e110, P_novita, 2, 0, 29},  // novita/mistralai/mistral-nemo
    {0xa8200400, 78782, 262144, 100352, 0, S62bdb6aeb3, P_novita, 2, 0, 30},  // novita/moonshotai/kimi-k2-0905
    {0xa8200400, 78812, 131072, 100352, 0, S3798f30e6e, P_novita, 2, 0, 34},  // novita/moonshotai/kimi-k2-instruct
    {0xae200400, 78846, 262144, 100352, 0, Sbebfc58d64, P_novita, 3, 0, 34},  // novita/moonshotai/kimi-k2-thinking
    {0x88e000400, 78880, 262144, 262144, 0, S8100bf2cfd, P_novita, 3, 0, 27},  // novita/moonshotai/kimi-k2.5
    {0x88e000400, 78907, 262144, 262144, 0, S231b45bf53, P_novita, 3, 0, 27},  // novita/moonshotai/kimi-k2.6
    {0x88e000400, 78934, 262144, 262144, 0, S5919882e0c, P_novita, 3, 0, 32},  // novita/moonshotai/kimi-k2.7-code
    {0x88e000400, 78966, 1048576, 1048576, 0, Se89d59eac7, P_novita, 3, 0, 25},  // novita/moonshotai/kimi-k3
    {0xa8000000, 78991, 8192, 8192, 0, S718aed78f8, P_novita, 2, 0, 43},  // novita/nousresearch/hermes-2-pro-llama-3-8b
    {0x8c000400, 79034, 262144, 32768, 0, S03789320db, P_novita, 2, 0, 37},  // novita/nvidia/nemotron-3-nano-30b-a3b
    {0xac200400, 79071, 131072, 32768, 0, S48baede6d6, P_novita, 2, 0, 26},  // novita/openai/gpt-oss-120b
    {0xac000000, 79097, 131072, 32768, 0, S63ece490ac, P_novita, 2, 0, 25},  // novita/openai/gpt-oss-20b
    {0x820000000, 79122, 16384, 16384, 0, S818fc8ae6c, P_novita, 2, 0, 32},  // novita/paddlepaddle/paddleocr-vl
    {0xa8200400, 79154, 32000, 8192, 0, S68394dd4bc, P_novita, 2, 0, 33},  // novita/qwen/qwen-2.5-72b-instruct
    {0x20000000, 79187, 16384, 8192, 0, Sb58bde1bee, P_novita, 2, 0, 24},  // novita/qwen/qwen-mt-plus
    {0xa8200400, 79211, 32000, 8192, 0, Sbfd0cfee30, P_novita, 2, 0, 31},  // novita/qwen/qwen2.5-7b-instruct
    {0x820000000, 79242, 32768, 32768, 0, S21aa10ef46, P_novita, 2, 0, 35},  // novita/qwen/qwen2.5-vl-72b-instruct
    {0x2c000000, 79277, 40960, 20000, 0, S41fcac7770, P_novita, 2, 0, 31},  // novita/qwen/qwen3-235b-a22b-fp8
    {0xa8200400, 79308, 131072, 16384, 0, S66a859e424, P_novita, 2, 0, 41},  // novita/qwen/qwen3-235b-a22b-instruct-2507
    {0xa4200400, 79349, 131072, 32768, 0, S5373fccaae, P_novita, 2, 0, 41},  // novita/qwen/qwen3-235b-a22b-thinking-2507
    {0xa4000400, 79390, 40960, 20000, 0, S0c5fcadfd4, P_novita, 2, 0, 29},  // novita/qwen/qwen3-30b-a3b-fp8
    {0x24000000, 79419, 40960, 20000, 0, S957bf154b1, P_novita, 2, 0, 25},  // novita/qwen/qwen3-32b-fp8
    {0xa4000400, 79444, 128000, 8192, 0, Sd459fa8d55, P_novita, 2, 0, 24},  // novita/qwen/qwen3-4b-fp8
    {0x24000000, 79468, 128000, 20000, 0, Sde717ba8ba, P_novita, 2, 0, 24},  // novita/qwen/qwen3-8b-fp8
    {0xa8200400, 79492, 160000, 32768, 0, Sf44b739410, P_novita, 2, 0, 40},  // novita/qwen/qwen3-coder-30b-a3b-instruct
    {0xa8200400, 79532, 262144, 65536, 0, S9bef94299b, P_novita, 2, 0, 42},  // novita/qwen/qwen3-coder-480b-a35b-instruct
    {0x88000400, 79574, 262144, 65536, 0, Sc78a01220b, P_novita, 2, 0, 28},  // novita/qwen/qwen3-coder-next
    {0x0, 79602, 32768, 32768, 0, S2f9df37a87, P_novita, 2, 3, 32},  // novita/qwen/qwen3-embedding-0.6b
    {0x0, 79634, 32768, 4096, 0, S2f9df37a87, P_novita, 2, 3, 30},  // novita/qwen/qwen3-embedding-8b
    {0xa8200400, 79664, 262144, 65536, 0, S0bf4c8d38c, P_novita, 2, 0, 21},  // novita/qwen/qwen3-max
    {0xac200400, 79685, 131072, 32768, 0, Sf00f0cbd31, P_novita, 2, 0, 39},  // novita/qwen/qwen3-next-80b-a3b-instruct
    {0xac200400, 79724, 131072, 32768, 0, Sf00f0cbd31, P_novita, 2, 0, 39},  // novita/qwen/qwen3-next-80b-a3b-thinking
    {0x8a8200430, 79763, 65536, 16384, 0, S4a424bf1cc, P_novita, 2, 0, 39},  // novita/qwen/qwen3-omni-30b-a3b-instruct
    {0x8ac200410, 79802, 65536, 16384, 0, S4a424bf1cc, P_novita, 2, 0, 39},  // novita/qwen/qwen3-omni-30b-a3b-thinking
    {0x0, 79841, 32768, 4096, 0, S962fa20e6f, P_novita, 2, 4, 29},  // novita/qwen/qwen3-reranker-8b
    {0x8a8200400, 79870, 131072, 32768, 0, Sfcc0939683, P_novita, 2, 0, 39},  // novita/qwen/qwen3-vl-235b-a22b-instruct
    {0x8a4000400, 79909, 131072, 32768, 0, S0cdb9618a3, P_novita, 2, 0, 39},  // novita/qwen/qwen3-vl-235b-a22b-thinking
    {0x8a8200400, 79948, 131072, 32768, 0, S1adadff1a5, P_novita, 2, 0, 37},  // novita/qwen/qwen3-vl-30b-a3b-instruct
    {0x8a8200400, 79985, 131072, 32768, 0, Sc7f9d7c2dd, P_novita, 2, 0, 37},  // novita/qwen/qwen3-vl-30b-a3b-thinking
    {0x8a8200400, 80022, 131072, 32768, 0, S501a014bee, P_novita, 2, 0, 32},  // novita/qwen/qwen3-vl-8b-instruct
    {0x88c000400, 80054, 262144, 65536, 0, Sb54ff93255, P_novita, 2, 0, 29},  // novita/qwen/qwen3.5-122b-a10b
    {0x88c000400, 80083, 262144, 65536, 0, Seff88e201e, P_novita, 2, 0, 23},  // novita/qwen/qwen3.5-27b
    {0x88c000400, 80106, 262144, 65536, 0, S03eff19045, P_novita, 2, 0, 27},  // novita/qwen/qwen3.5-35b-a3b
    {0x88c000400, 80133, 262144, 65536, 0, S82911413d2, P_novita, 2, 0, 29},  // novita/qwen/qwen3.5-397b-a17b
    {0x88c000400, 80162, 262144, 65536, 0, S82911413d2, P_novita, 2, 0, 23},  // novita/qwen/qwen3.6-27b
    {0x88c000400, 80185, 262144, 65536, 0, Se99fa12882, P_novita, 2, 0, 27},  // novita/qwen/qwen3.6-35b-a3b
    {0x8e000400, 80212, 1000000, 65536, 0, Sd0090b7c1d, P_novita, 3, 0, 23},  // novita/qwen/qwen3.7-max
    {0x88e000400, 80235, 1000000, 131072, 0, S923257292b, P_novita, 3, 0, 23},  // novita/qwen/qwen3.8-max
    {0xa0200400, 80258, 8192, 8192, 0, Se30050e66b, P_novita, 2, 0, 33},  // novita/sao10k/l3-70b-euryale-v2.1
    {0xa8000000, 80291, 8192, 8192, 0, S962fa20e6f, P_novita, 2, 0, 27},  // novita/sao10k/l3-8b-lunaris
    {0xa0200400, 80318, 8192, 8192, 0, Se30050e66b, P_novita, 2, 0, 34},  // novita/sao10k/l31-70b-euryale-v2.2
    {0x8a8000000, 80352, 262144, 65536, 0, S13bcc1900f, P_novita, 2, 0, 24},  // novita/skywork/r1v4-lite
    {0x88e000400, 80376, 262144, 256000, 0, S8e18aad40f, P_novita, 3, 0, 29},  // novita/stepfun/step-3.7-flash
    {0x8e000400, 80405, 262144, 262144, 0, S5eebcb8668, P_novita, 3, 0, 18},  // novita/tencent/hy3
    {0x88000400, 80423, 32000, 32000, 0, S50b27e8ef0, P_novita, 2, 0, 27},  // novita/thudm/glm-4-32b-0414
    {0xac200400, 80450, 262144, 32000, 0, S2a0351a9ae, P_novita, 4, 0, 31},  // novita/xiaomimimo/mimo-v2-flash
    {0x88e000400, 80481, 1048576, 131072, 0, S26bcd730f8, P_novita, 3, 0, 27},  // novita/xiaomimimo/mimo-v2.5
    {0x8e000400, 80508, 1048576, 131072, 0, S8a539d4649, P_novita, 3, 0, 31},  // novita/xiaomimimo/mimo-v2.5-pro
    {0x820000000, 80539, 65536, 65536, 0, Sde717ba8ba, P_novita, 2, 0, 44},  // novita/zai-org/autoglm-phone-9b-multilingual
    {0xa4200400, 80583, 131072, 98304, 0, S79c3bd8fd9, P_novita, 4, 0, 22},  // novita/zai-org/glm-4.5
    {0xa6200400, 80605, 131072, 98304, 0, S7745b5f3c4, P_novita, 3, 0, 26},  // novita/zai-org/glm-4.5-air
    {0x8ac200400, 80631, 65536, 16384, 0, Sa0571ed40c, P_novita, 4, 0, 23},  // novita/zai-org/glm-4.5v
    {0xac200400, 80654, 204800, 131072, 0, S533367d729, P_novita, 4, 0, 22},  // novita/zai-org/glm-4.6
    {0x8ac200400, 80676, 131072, 32768, 0, S7e8e2dd076, P_novita, 4, 0, 23},  // novita/zai-org/glm-4.6v
    {0xac200400, 80699, 204800, 131072, 0, S79c3bd8fd9, P_novita, 4, 0, 22},  // novita/zai-org/glm-4.7
    {0x8e000400, 80721, 200000, 128000, 0, Sece7bd289b, P_novita, 3, 0, 28},  // novita/zai-org/glm-4.7-flash
    {0x8e000400, 80749, 204800, 131072, 0, S1f6f4fbdae, P_novita, 3, 0, 24},  // novita/zai-org/glm-4.7-h
    {0x8e000400, 80773, 202800, 131072, 0, S9c0e0e960e, P_novita, 3, 0, 20},  // novita/zai-org/glm-5
    {0x8e000400, 80793, 202800, 131072, 0, S943ecfabe8, P_novita, 3, 0, 26},  // novita/zai-org/glm-5-turbo
    {0x8e000400, 80819, 204800, 131072, 0, S54c59921a9, P_novita, 3, 0, 22},  // novita/zai-org/glm-5.1
    {0x8e000400, 80841, 1048576, 131072, 0, S93b65d7839, P_novita, 3, 0, 22},  // novita/zai-org/glm-5.2
    {0x8e000400, 80863, 1048576, 131072, 0, S93b65d7839, P_novita, 3, 0, 22},  // novita/zai-org/glm-5.3
    {0x88e000400, 80885, 204800, 131072, 0, S943ecfabe8, P_novita, 3, 0, 27},  // novita/zai-org/glm-5v-turbo
    {0x0, 80912, 0, 0, 0, S65355ff998, P_nscale, 2, 0, 19},  // nscale/Qwen/QwQ-32B
    {0x0, 80931, 0, 0, 0, S768d83a8ca, P_nscale, 2, 0, 38},  // nscale/Qwen/Qwen2.5-Coder-32B-Instruct
    {0x0, 80969, 0, 0, 0, S30adc5758e, P_nscale, 2, 0, 37},  // nscale/Qwen/Qwen2.5-Coder-3B-Instruct
    {0x0, 81006, 0, 0, 0, S30adc5758e, P_nscale, 2, 0, 37},  // nscale/Qwen/Qwen2.5-Coder-7B-Instruct
    {0x0, 81043, 0, 0, 0, S290115cfdb, P_nscale, 2, 0, 48},  // nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B
    {0x0, 81091, 0, 0, 0, Se8aac13006, P_nscale, 2, 0, 47},  // nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B
    {0x0, 81138, 0, 0, 0, S93c7fa171a, P_nscale, 2, 0, 48},  // nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B
    {0x0, 81186, 0, 0, 0, Sbfd0cfee30, P_nscale, 2, 0, 47},  // nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B
    {0x0, 81233, 0, 0, 0, S2edeb41f44, P_nscale, 2, 0, 47},  // nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B
    {0x0, 81280, 0, 0, 0, Sd702ef35df, P_nscale, 2, 0, 46},  // nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B
    {0x0, 81326, 0, 0, 0, Sd459fa8d55, P_nscale, 2, 0, 39},  // nscale/meta-llama/Llama-3.1-8B-Instruct
    {0x0, 81365, 0, 0, 0, Sd702ef35df, P_nscale, 2, 0, 40},  // nscale/meta-llama/Llama-3.3-70B-Instruct
    {0x0, 81405, 0, 0, 0, Sfba3ada91a, P_nscale, 2, 0, 48},  // nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct
    {0x0, 81453, 0, 0, 0, S7e8626512c, P_nscale, 2, 0, 44},  // nscale/mistralai/mixtral-8x22b-instruct-v0.1
    {0x828000400, 81497, 128000, 8000, 20270330, Se66f829640, P_bedrock, 8, 0, 27},  // nvidia.nemotron-nano-12b-v2
    {0xa8040400, 81524, 256000, 8000, 0, Sce34fee522, P_bedrock, 8, 0, 26},  // nvidia.nemotron-nano-3-30b
    {0x28000400, 81550, 128000, 8000, 20270330, Sb1b477feae, P_bedrock, 8, 0, 26},  // nvidia.nemotron-nano-9b-v2
    {0xac000400, 81576, 256000, 32000, 0, S6cdb41433a, P_bedrock, 8, 0, 28},  // nvidia.nemotron-super-3-120b
    {0x0, 81604, 0, 0, 0, S79cf896812, P_nvidia_nim, 3, 4, 45},  // nvidia_nim/nvidia/llama-3_2-nv-rerankqa-1b-v2
    {0x0, 81649, 0, 0, 0, S79cf896812, P_nvidia_nim, 3, 4, 43},  // nvidia_nim/nvidia/nv-rerankqa-mistral-4b-v3
    {0x0, 81692, 0, 0, 0, S79cf896812, P_nvidia_nim, 3, 4, 53},  // nvidia_nim/ranking/nvidia/llama-3.2-nv-rerankqa-1b-v2
    {0x8ae800400, 81745, 200000, 100000, 20261023, S80172bd63b, P_openai, 5, 0, 2},  // o1
    {0x8aea00400, 81747, 200000, 100000, 20261023, S80172bd63b, P_openai, 5, 0, 13},  // o1-2024-12-17
    {0x8aea00400, 81760, 200000, 100000, 20261023, Sd6df6787b1, P_openai, 4, 2, 6},  // o1-pro
    {0x8aea00400, 81766, 200000, 100000, 20261023, Sd6df6787b1, P_openai, 4, 2, 17},  // o1-pro-2025-03-19
    {0x188e800400, 81783, 200000, 100000, 0, S6b12ff107c, P_openai, 12, 0, 2},  // o3
    {0x188e800400, 81785, 200000, 100000, 20261211, S6b12ff107c, P_openai, 12, 0, 13},  // o3-2025-04-16
    {0x806820000, 81798, 200000, 100000, 20260723, S0e24f622de, P_openai, 3, 2, 16},  // o3-deep-research
    {0x806820000, 81814, 200000, 100000, 20260723, S0e24f622de, P_openai, 3, 2, 27},  // o3-deep-research-2025-06-26
    {0x8e000400, 81841, 200000, 100000, 20261023, Scf789fc5b2, P_openai, 5, 0, 7},  // o3-mini
    {0x8e000400, 81848, 200000, 100000, 20261023, Scf789fc5b2, P_openai, 5, 0, 18},  // o3-mini-2025-01-31
    {0x188e800400, 81866, 200000, 100000, 0, S6430da4c1e, P_openai, 5, 2, 6},  // o3-pro
    {0x188e800400, 81872, 200000, 100000, 20261211, S6430da4c1e, P_openai, 5, 2, 17},  // o3-pro-2025-06-10
    {0x188e800400, 81889, 200000, 100000, 20261023, Sa7ef8805b7, P_openai, 12, 0, 7},  // o4-mini
    {0x188e800400, 81896, 200000, 100000, 20261023, Sa7ef8805b7, P_openai, 12, 0, 18},  // o4-mini-2025-04-16
    {0x806820000, 81914, 200000, 100000, 20260723, S2ffcb103c9, P_openai, 3, 2, 21},  // o4-mini-deep-research
    {0x806820000, 81935, 200000, 100000, 20260723, S2ffcb103c9, P_openai, 3, 2, 32},  // o4-mini-deep-research-2025-06-26
    {0x20400, 81967, 256000, 4000, 0, Sc31174ca3c, P_oci, 2, 0, 28},  // oci/cohere.command-a-03-2025
    {0x20000, 81995, 256000, 8192, 0, Sc31174ca3c, P_oci, 2, 0, 30},  // oci/cohere.command-a-reasoning
    {0x400, 82025, 256000, 4000, 0, Sc31174ca3c, P_oci, 2, 0, 38},  // oci/cohere.command-a-reasoning-08-2025
    {0x0, 82063, 256000, 4000, 0, S93c7fa171a, P_oci, 2, 0, 38},  // oci/cohere.command-a-translate-08-2025
    {0x800020400, 82101, 256000, 8192, 0, Sc31174ca3c, P_oci, 2, 0, 27},  // oci/cohere.command-a-vision
    {0x800000400, 82128, 128000, 4000, 0, Sc31174ca3c, P_oci, 2, 0, 35},  // oci/cohere.command-a-vision-07-2025
    {0x20400, 82163, 128000, 4000, 0, Sc31174ca3c, P_oci, 2, 0, 25},  // oci/cohere.command-latest
    {0x20400, 82188, 128000, 4000, 0, Sc31174ca3c, P_oci, 2, 0, 30},  // oci/cohere.command-plus-latest
    {0x400, 82218, 128000, 4000, 0, S2edeb41f44, P_oci, 2, 0, 28},  // oci/cohere.command-r-08-2024
    {0x400, 82246, 128000, 4000, 0, Sc31174ca3c, P_oci, 2, 0, 33},  // oci/cohere.command-r-plus-08-2024
    {0x80, 82279, 512, 0, 0, S290b4d2dce, P_oci, 2, 3, 35},  // oci/cohere.embed-english-image-v3.0
    {0x80, 82314, 512, 0, 0, S290b4d2dce, P_oci, 2, 3, 41},  // oci/cohere.embed-english-light-image-v3.0
    {0x0, 82355, 512, 0, 0, S290b4d2dce, P_oci, 2, 3, 35},  // oci/cohere.embed-english-light-v3.0
    {0x0, 82390, 512, 0, 0, S290b4d2dce, P_oci, 2, 3, 29},  // oci/cohere.embed-english-v3.0
    {0x800000000, 82419, 512, 0, 0, Sf38b16c1a0, P_oci, 1, 3, 40},  // oci/cohere.embed-multilingual-image-v3.0
    {0x80, 82459, 512, 0, 0, S290b4d2dce, P_oci, 2, 3, 46},  // oci/cohere.embed-multilingual-light-image-v3.0
    {0x0, 82505, 512, 0, 0, S290b4d2dce, P_oci, 2, 3, 40},  // oci/cohere.embed-multilingual-light-v3.0
    {0x0, 82545, 512, 0, 0, S290b4d2dce, P_oci, 2, 3, 34},  // oci/cohere.embed-multilingual-v3.0
    {0x80, 82579, 128000, 0, 0, S044b31e344, P_oci, 2, 3, 21},  // oci/cohere.embed-v4.0
    {0xc2c820410, 82600, 1048576, 65536, 0, S34e08b57e4, P_oci, 2, 0, 27},  // oci/google.gemini-2.5-flash
    {0xc28820410, 82627, 1048576, 65536, 0, S0cc52fec32, P_oci, 2, 0, 32},  // oci/google.gemini-2.5-flash-lite
    {0xc2c820410, 82659, 1048576, 65536, 0, Sd4bd5863c7, P_oci, 2, 0, 25},  // oci/google.gemini-2.5-pro
    {0x20400, 82684, 128000, 4000, 0, S01ca08bae5, P_oci, 2, 0, 32},  // oci/meta.llama-3.1-405b-instruct
    {0x20400, 82716, 128000, 4000, 0, S3ebaf56472, P_oci, 2, 0, 31},  // oci/meta.llama-3.1-70b-instruct
    {0x20400, 82747, 128000, 4000, 0, S3ebaf56472, P_oci, 2, 0, 30},  // oci/meta.llama-3.1-8b-instruct
    {0x800000400, 82777, 128000, 4000, 0, S267042b605, P_oci, 2, 0, 38},  // oci/meta.llama-3.2-11b-vision-instruct
    {0x800020400, 82815, 128000, 4000, 0, S267042b605, P_oci, 2, 0, 38},  // oci/meta.llama-3.2-90b-vision-instruct
    {0x20400, 82853, 128000, 4000, 0, S3ebaf56472, P_oci, 2, 0, 31},  // oci/meta.llama-3.3-70b-instruct
    {0x400, 82884, 128000, 4000, 0, S3ebaf56472, P_oci, 2, 0, 43},  // oci/meta.llama-3.3-70b-instruct-fp8-dynamic
    {0x800020400, 82927, 1048576, 8192, 0, S3ebaf56472, P_oci, 2, 0, 47},  // oci/meta.llama-4-maverick-17b-128e-instruct-fp8
    {0x20400, 82974, 10485760, 8192, 0, S3ebaf56472, P_oci, 2, 0, 39},  // oci/meta.llama-4-scout-17b-16e-instruct
    {0x80c020400, 83013, 272000, 128000, 0, Sd4bd5863c7, P_oci, 2, 0, 16},  // oci/openai.gpt-5
    {0x80c020400, 83029, 272000, 128000, 0, S03eff19045, P_oci, 2, 0, 21},  // oci/openai.gpt-5-mini
    {0x80c020400, 83050, 272000, 128000, 0, S5e1383d467, P_oci, 2, 0, 21},  // oci/openai.gpt-5-nano
    {0x4020400, 83071, 128000, 128000, 0, S34e08b57e4, P_oci, 2, 0, 23},  // oci/openai.gpt-oss-120b
    {0x4020400, 83094, 128000, 128000, 0, Sc07bce5a66, P_oci, 2, 0, 22},  // oci/openai.gpt-oss-20b
    {0x20400, 83116, 131072, 131072, 0, Sf61abc204b, P_oci, 2, 0, 14},  // oci/xai.grok-3
    {0x20400, 83130, 131072, 131072, 0, Sd920aa0fe1, P_oci, 2, 0, 19},  // oci/xai.grok-3-fast
    {0x20400, 83149, 131072, 131072, 0, Sc388709f60, P_oci, 2, 0, 19},  // oci/xai.grok-3-mini
    {0x20400, 83168, 131072, 131072, 0, S4948ef9549, P_oci, 2, 0, 24},  // oci/xai.grok-3-mini-fast
    {0x20400, 83192, 128000, 128000, 0, Sf61abc204b, P_oci, 2, 0, 14},  // oci/xai.grok-4
    {0x400, 83206, 131072, 131072, 0, Sd920aa0fe1, P_oci, 2, 0, 19},  // oci/xai.grok-4-fast
    {0x400, 83225, 131072, 131072, 0, Sd920aa0fe1, P_oci, 2, 0, 21},  // oci/xai.grok-4.1-fast
    {0x400, 83246, 131072, 131072, 0, Sf61abc204b, P_oci, 2, 0, 17},  // oci/xai.grok-4.20
    {0x400, 83263, 1000000, 1000000, 0, S1c37753239, P_oci, 6, 0, 36},  // oci/xai.grok-4.20-0309-non-reasoning
    {0x4000400, 83299, 1000000, 1000000, 0, S1c37753239, P_oci, 6, 0, 32},  // oci/xai.grok-4.20-0309-reasoning
    {0x400, 83331, 131072, 131072, 0, Sf61abc204b, P_oci, 2, 0, 29},  // oci/xai.grok-4.20-multi-agent
    {0x400, 83360, 1000000, 1000000, 0, S1c37753239, P_oci, 6, 0, 31},  // oci/xai.grok-4.20-non-reasoning
    {0x4000400, 83391, 1000000, 1000000, 0, S1c37753239, P_oci, 6, 0, 27},  // oci/xai.grok-4.20-reasoning
    {0x400, 83418, 131072, 131072, 0, Sd920aa0fe1, P_oci, 2, 0, 24},  // oci/xai.grok-code-fast-1
    {0x0, 83442, 32768, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 16},  // ollama/codegeex4
    {0x0, 83458, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 1, 16},  // ollama/codegemma
    {0x0, 83474, 4096, 4096, 0, Sdd33c04042, P_ollama, 2, 1, 16},  // ollama/codellama
    {0x400, 83490, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 1, 29},  // ollama/deepseek-coder-v2-base
    {0x400, 83519, 32768, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 33},  // ollama/deepseek-coder-v2-instruct
    {0x400, 83552, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 1, 34},  // ollama/deepseek-coder-v2-lite-base
    {0x400, 83586, 32768, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 38},  // ollama/deepseek-coder-v2-lite-instruct
    {0x400, 83624, 163840, 163840, 0, Sdd33c04042, P_ollama, 2, 0, 31},  // ollama/deepseek-v3.1:671b-cloud
    {0x400, 83655, 131072, 131072, 0, Sdd33c04042, P_ollama, 2, 0, 25},  // ollama/gpt-oss:120b-cloud
    {0x400, 83680, 131072, 131072, 0, Sdd33c04042, P_ollama, 2, 0, 24},  // ollama/gpt-oss:20b-cloud
    {0x400, 83704, 32768, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 27},  // ollama/internlm2_5-20b-chat
    {0x0, 83731, 4096, 4096, 0, Sdd33c04042, P_ollama, 2, 0, 13},  // ollama/llama2
    {0x0, 83744, 4096, 4096, 0, Sdd33c04042, P_ollama, 2, 1, 24},  // ollama/llama2-uncensored
    {0x0, 83768, 4096, 4096, 0, Sdd33c04042, P_ollama, 2, 0, 17},  // ollama/llama2:13b
    {0x0, 83785, 4096, 4096, 0, Sdd33c04042, P_ollama, 2, 0, 17},  // ollama/llama2:70b
    {0x0, 83802, 4096, 4096, 0, Sdd33c04042, P_ollama, 2, 0, 16},  // ollama/llama2:7b
    {0x0, 83818, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 13},  // ollama/llama3
    {0x400, 83831, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 15},  // ollama/llama3.1
    {0x0, 83846, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 17},  // ollama/llama3:70b
    {0x0, 83863, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 16},  // ollama/llama3:8b
    {0x400, 83879, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 1, 14},  // ollama/mistral
    {0x400, 83893, 8192, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 31},  // ollama/mistral-7B-Instruct-v0.1
    {0x400, 83924, 32768, 32768, 0, Sdd33c04042, P_ollama, 2, 0, 31},  // ollama/mistral-7B-Instruct-v0.2
    {0x400, 83955, 65536, 8192, 0, Sdd33c04042, P_ollama, 2, 0, 34},  // ollama/mistral-large-instruct-2407
    {0x400, 83989, 65536, 65536, 0, Sdd33c04042, P_ollama, 2, 0, 34},  // ollama/mixtral-8x22B-Instruct-v0.1
    {0x400, 84023, 32768, 32768, 0, Sdd33c04042, P_ollama, 2, 0, 33},  // ollama/mixtral-8x7B-Instruct-v0.1
    {0x0, 84056, 4096, 4096, 0, Sdd33c04042, P_ollama, 2, 1, 16},  // ollama/orca-mini
    {0x400, 84072, 262144, 262144, 0, Sdd33c04042, P_ollama, 2, 0, 29},  // ollama/qwen3-coder:480b-cloud
    {0x0, 84101, 2048, 2048, 0, Sdd33c04042, P_ollama, 2, 1, 13},  // ollama/vicuna
    {0x0, 84114, 32768, 0, 0, Sdd33c04042, P_openai, 2, 5, 26},  // omni-moderation-2024-09-26
    {0x0, 84140, 32768, 0, 0, Sdd33c04042, P_openai, 2, 5, 22},  // omni-moderation-latest
    {0x2886082400, 84162, 1050000, 128000, 0, Sfa74d87017, P_bedrock, 8, 0, 17},  // openai.gpt-6-luna
    {0x2886082400, 84179, 1050000, 128000, 0, S1aecf9081c, P_bedrock, 8, 0, 16},  // openai.gpt-6-sol
    {0x8c000400, 84195, 128000, 16384, 0, S9f2ed9edf3, P_bedrock, 8, 0, 23},  // openai.gpt-oss-120b-1:0
    {0x8c000400, 84218, 128000, 16384, 0, S386b0355a9, P_bedrock, 8, 0, 22},  // openai.gpt-oss-20b-1:0
    {0x28000400, 84240, 128000, 16000, 0, S336eaa4192, P_bedrock, 8, 0, 29},  // openai.gpt-oss-safeguard-120b
    {0x28000400, 84269, 128000, 16000, 0, Sf9a8913b85, P_bedrock, 8, 0, 28},  // openai.gpt-oss-safeguard-20b
    {0x0, 84297, 0, 0, 0, S9c21b6fa05, P_openai, 1, 0, 16},  // openai/container
    {0x8c000400, 84313, 131000, 131000, 0, Sfd7392e8a4, P_ovhcloud, 2, 0, 38},  // ovhcloud/DeepSeek-R1-Distill-Llama-70B
    {0x88000400, 84351, 131000, 131000, 0, S15e1913b91, P_ovhcloud, 2, 0, 30},  // ovhcloud/Llama-3.1-8B-Instruct
    {0x0, 84381, 131000, 131000, 0, Sfd7392e8a4, P_ovhcloud, 2, 0, 36},  // ovhcloud/Meta-Llama-3_1-70B-Instruct
    {0x88000400, 84417, 131000, 131000, 0, Sfd7392e8a4, P_ovhcloud, 2, 0, 36},  // ovhcloud/Meta-Llama-3_3-70B-Instruct
    {0x88000400, 84453, 127000, 127000, 0, S15e1913b91, P_ovhcloud, 2, 0, 33},  // ovhcloud/Mistral-7B-Instruct-v0.3
    {0x88000400, 84486, 118000, 118000, 0, S86b66f8098, P_ovhcloud, 2, 0, 35},  // ovhcloud/Mistral-Nemo-Instruct-2407
    {0x888000400, 84521, 128000, 128000, 0, Se04bfce897, P_ovhcloud, 2, 0, 44},  // ovhcloud/Mistral-Small-3.2-24B-Instruct-2506
    {0x8000000, 84565, 32000, 32000, 0, Sbffce5cd1d, P_ovhcloud, 2, 0, 35},  // ovhcloud/Mixtral-8x7B-Instruct-v0.1
    {0x8000000, 84600, 32000, 32000, 0, S53395e7453, P_ovhcloud, 2, 0, 35},  // ovhcloud/Qwen2.5-Coder-32B-Instruct
    {0x808000000, 84635, 32000, 32000, 0, Sc35f420bc6, P_ovhcloud, 2, 0, 32},  // ovhcloud/Qwen2.5-VL-72B-Instruct
    {0x8c000400, 84667, 32000, 32000, 0, S36461bad19, P_ovhcloud, 2, 0, 18},  // ovhcloud/Qwen3-32B
    {0xc000000, 84685, 131000, 131000, 0, Sfb84e3c1a5, P_ovhcloud, 2, 0, 21},  // ovhcloud/gpt-oss-120b
    {0xc000000, 84706, 131000, 131000, 0, S63ece490ac, P_ovhcloud, 2, 0, 20},  // ovhcloud/gpt-oss-20b
    {0x808000000, 84726, 32000, 32000, 0, S4008a7d6ac, P_ovhcloud, 2, 0, 33},  // ovhcloud/llava-v1.6-mistral-7b-hf
    {0x8000000, 84759, 256000, 256000, 0, Sd2aa882bae, P_ovhcloud, 2, 0, 32},  // ovhcloud/mamba-codestral-7B-v0.1
    {0x1000000401, 84791, 0, 0, 0, Sb5e2d0e112, P_perplexity, 3, 2, 35},  // perplexity/anthropic/claude-fable-5
    {0x0, 84826, 0, 0, 0, S7b18f10d28, P_perplexity, 3, 2, 37},  // perplexity/anthropic/claude-fable-5-1
    {0x1000000400, 84863, 0, 0, 0, S188d19a180, P_perplexity, 3, 2, 37},  // perplexity/anthropic/claude-haiku-4-5
    {0x1000000401, 84900, 0, 0, 0, S19492b30f2, P_perplexity, 3, 2, 37},  // perplexity/anthropic/claude-haiku-5-5
    {0x1000100400, 84937, 0, 0, 0, S4b17c032ba, P_perplexity, 3, 2, 36},  // perplexity/anthropic/claude-opus-4-5
    {0x1000101401, 84973, 0, 0, 0, S4b17c032ba, P_perplexity, 3, 2, 36},  // perplexity/anthropic/claude-opus-4-6
    {0x1000100401, 85009, 0, 0, 0, S4b17c032ba, P_perplexity, 3, 2, 36},  // perplexity/anthropic/claude-opus-4-7
    {0x1000000401, 85045, 0, 0, 0, S4b17c032ba, P_perplexity, 3, 2, 36},  // perplexity/anthropic/claude-opus-4-8
    {0x1000000401, 85081, 0, 0, 0, S4b17c032ba, P_perplexity, 3, 2, 34},  // perplexity/anthropic/claude-opus-5
    {0x0, 85115, 0, 0, 0, S50ac57135c, P_perplexity, 3, 2, 36},  // perplexity/anthropic/claude-opus-5-5
    {0x1000000400, 85151, 0, 0, 0, Se89d59eac7, P_perplexity, 3, 2, 38},  // perplexity/anthropic/claude-sonnet-4-5
    {0x1000000400, 85189, 0, 0, 0, Se89d59eac7, P_perplexity, 3, 2, 38},  // perplexity/anthropic/claude-sonnet-4-6
    {0x1000000401, 85227, 0, 0, 0, Se385062108, P_perplexity, 3, 2, 36},  // perplexity/anthropic/claude-sonnet-5
    {0x1000000401, 85263, 0, 0, 0, Se385062108, P_perplexity, 3, 2, 38},  // perplexity/anthropic/claude-sonnet-5-5
    {0x0, 85301, 16384, 16384, 0, S016c70aa39, P_perplexity, 2, 0, 33},  // perplexity/codellama-34b-instruct
    {0x0, 85334, 16384, 16384, 0, S6e88c62135, P_perplexity, 2, 0, 33},  // perplexity/codellama-70b-instruct
    {0x1000000400, 85367, 0, 0, 0, 0, P_perplexity, 0, 2, 34},  // perplexity/google/gemini-2.5-flash
    {0x1000000400, 85401, 0, 0, 0, 0, P_perplexity, 0, 2, 32},  // perplexity/google/gemini-2.5-pro
    {0x1000000400, 85433, 0, 0, 0, Sc4667230c4, P_perplexity, 3, 2, 40},  // perplexity/google/gemini-3-flash-preview
    {0x1000000400, 85473, 0, 0, 0, 0, P_perplexity, 0, 2, 38},  // perplexity/google/gemini-3-pro-preview
    {0x1000000400, 85511, 0, 0, 0, S5cba32631d, P_perplexity, 3, 2, 39},  // perplexity/google/gemini-3.1-flash-lite
    {0x1000000400, 85550, 0, 0, 0, Sdadeecbe45, P_perplexity, 6, 2, 40},  // perplexity/google/gemini-3.1-pro-preview
    {0x1000000400, 85590, 0, 0, 0, S633e0b8c1e, P_perplexity, 3, 2, 34},  // perplexity/google/gemini-3.5-flash
    {0x1000000400, 85624, 0, 0, 0, S15627fdf4d, P_perplexity, 3, 2, 39},  // perplexity/google/gemini-3.5-flash-lite
    {0x1000000400, 85663, 0, 0, 0, Sa2a4e83cb8, P_perplexity, 3, 2, 34},  // perplexity/google/gemini-3.6-flash
    {0x1000000400, 85697, 0, 0, 0, S15afd3140b, P_perplexity, 3, 2, 34},  // perplexity/google/gemini-3.7-flash
    {0x0, 85731, 0, 0, 0, S15afd3140b, P_perplexity, 3, 2, 34},  // perplexity/google/gemini-3.8-flash
    {0x0, 85765, 4096, 4096, 0, S6e88c62135, P_perplexity, 2, 0, 27},  // perplexity/llama-2-70b-chat
    {0x0, 85792, 131072, 131072, 0, S0cdedef782, P_perplexity, 2, 0, 33},  // perplexity/llama-3.1-70b-instruct
    {0x0, 85825, 131072, 131072, 0, Sd702ef35df, P_perplexity, 2, 0, 32},  // perplexity/llama-3.1-8b-instruct
    {0x0, 85857, 4096, 4096, 0, S5005dd3f3e, P_perplexity, 2, 0, 30},  // perplexity/mistral-7b-instruct
    {0x0, 85887, 4096, 4096, 0, S5005dd3f3e, P_perplexity, 2, 0, 32},  // perplexity/mixtral-8x7b-instruct
    {0x1000000400, 85919, 0, 0, 0, S9a5ef36d8d, P_perplexity, 3, 2, 23},  // perplexity/openai/gpt-5
    {0x1000000400, 85942, 0, 0, 0, S8378618cc8, P_perplexity, 3, 2, 28},  // perplexity/openai/gpt-5-mini
    {0x0, 85970, 0, 0, 0, Sefae1a32e2, P_perplexity, 3, 2, 28},  // perplexity/openai/gpt-5-nano
    {0x1000000400, 85998, 0, 0, 0, S9a5ef36d8d, P_perplexity, 3, 2, 25},  // perplexity/openai/gpt-5.1
    {0x1004000400, 86023, 0, 0, 0, Sfd700e3de9, P_perplexity, 3, 2, 25},  // perplexity/openai/gpt-5.2
    {0x0, 86048, 0, 0, 0, S6132875427, P_perplexity, 3, 2, 31},  // perplexity/openai/gpt-5.3-codex
    {0x1000000400, 86079, 0, 0, 0, Sc8d4afd6e8, P_perplexity, 5, 2, 25},  // perplexity/openai/gpt-5.4
    {0x1000000400, 86104, 0, 0, 0, S25b58f897b, P_perplexity, 3, 2, 30},  // perplexity/openai/gpt-5.4-mini
    {0x1000000400, 86134, 0, 0, 0, S6d8041d83d, P_perplexity, 3, 2, 30},  // perplexity/openai/gpt-5.4-nano
    {0x1000000400, 86164, 0, 0, 0, S13246f2632, P_perplexity, 5, 2, 25},  // perplexity/openai/gpt-5.5
    {0x1000000400, 86189, 0, 0, 0, Sc1af5d41e8, P_perplexity, 6, 2, 30},  // perplexity/openai/gpt-5.6-luna
    {0x1000000400, 86219, 0, 0, 0, Sd3d30dded7, P_perplexity, 6, 2, 29},  // perplexity/openai/gpt-5.6-sol
    {0x1000000400, 86248, 0, 0, 0, S9e82c9de73, P_perplexity, 6, 2, 31},  // perplexity/openai/gpt-5.6-terra
    {0x0, 86279, 0, 0, 0, Sc8d4ad69d8, P_perplexity, 4, 2, 29},  // perplexity/openai/gpt-6-astra
    {0x0, 86308, 0, 0, 0, S6188233471, P_perplexity, 6, 2, 28},  // perplexity/openai/gpt-6-luna
    {0x0, 86336, 0, 0, 0, Sf48f433573, P_perplexity, 6, 2, 27},  // perplexity/openai/gpt-6-sol
    {0x0, 86363, 0, 0, 0, S8ffd00be56, P_perplexity, 6, 2, 29},  // perplexity/openai/gpt-6.1-sol
    {0x1004000400, 86392, 0, 0, 0, Sf7a8ca0f5a, P_perplexity, 3, 2, 44},  // perplexity/perplexity/deepseek-v4-flash-0731
    {0x0, 86436, 0, 0, 0, S4c4944b668, P_perplexity, 3, 2, 42},  // perplexity/perplexity/deepseek-v4-pro-0813
    {0x1004000400, 86478, 0, 0, 0, S1cbf2ee7a9, P_perplexity, 3, 2, 29},  // perplexity/perplexity/glm-5.2
    {0x1000000400, 86507, 0, 0, 0, S93b65d7839, P_perplexity, 3, 2, 29},  // perplexity/perplexity/glm-5.3
    {0x1000000400, 86536, 0, 0, 0, Sb693b0489e, P_perplexity, 3, 2, 35},  // perplexity/perplexity/glm-5.3-flash
    {0x1000000400, 86571, 0, 0, 0, S7ee00f3f86, P_perplexity, 3, 2, 36},  // perplexity/perplexity/kimi-k2.7-code
    {0x1004000400, 86607, 0, 0, 0, Se89d59eac7, P_perplexity, 3, 2, 29},  // perplexity/perplexity/kimi-k3
    {0x1004000400, 86636, 0, 0, 0, Sf9b26575b4, P_perplexity, 3, 2, 48},  // perplexity/perplexity/nemotron-3-ultra-550b-a55b
    {0x1004000400, 86684, 0, 0, 0, Se353453bf5, P_perplexity, 3, 2, 52},  // perplexity/perplexity/nemotron-3.5-lightning-30b-a3b
    {0x1000000400, 86736, 0, 0, 0, Sd96da934dd, P_perplexity, 3, 2, 27},  // perplexity/perplexity/sonar
    {0x0, 86763, 4096, 4096, 0, S6e88c62135, P_perplexity, 2, 0, 24},  // perplexity/pplx-70b-chat
    {0x0, 86787, 4096, 4096, 0, Sa1c4a8701a, P_perplexity, 3, 0, 26},  // perplexity/pplx-70b-online
    {0x0, 86813, 8192, 8192, 0, S5005dd3f3e, P_perplexity, 2, 0, 23},  // perplexity/pplx-7b-chat
    {0x0, 86836, 4096, 4096, 0, S9601c5da56, P_perplexity, 3, 0, 25},  // perplexity/pplx-7b-online
    {0x0, 86861, 32768, 0, 0, S3f84a724ff, P_perplexity, 2, 3, 37},  // perplexity/pplx-embed-context-v1-0.6b
    {0x0, 86898, 32768, 0, 0, Se0f9df4488, P_perplexity, 2, 3, 35},  // perplexity/pplx-embed-context-v1-4b
    {0x0, 86933, 32768, 0, 0, Se062dd3419, P_perplexity, 2, 3, 29},  // perplexity/pplx-embed-v1-0.6b
    {0x0, 86962, 32768, 0, 0, Saee6f98f13, P_perplexity, 2, 3, 27},  // perplexity/pplx-embed-v1-4b
    {0x1000000400, 86989, 0, 0, 0, 0, P_perplexity, 0, 2, 40},  // perplexity/preset/advanced-deep-research
    {0x1000000400, 87029, 0, 0, 0, 0, P_perplexity, 0, 2, 31},  // perplexity/preset/deep-research
    {0x1000000400, 87060, 0, 0, 0, 0, P_perplexity, 0, 2, 29},  // perplexity/preset/fast-search
    {0x1000000400, 87089, 0, 0, 0, 0, P_perplexity, 0, 2, 28},  // perplexity/preset/pro-search
    {0x1000000000, 87117, 128000, 0, 0, S1a6a6f7511, P_perplexity, 5, 0, 16},  // perplexity/sonar
    {0x1004000000, 87133, 128000, 0, 0, Sbb36f87d14, P_perplexity, 5, 0, 30},  // perplexity/sonar-deep-research
    {0x0, 87163, 16384, 16384, 0, Sda53d2d37e, P_perplexity, 2, 0, 28},  // perplexity/sonar-medium-chat
    {0x0, 87191, 12000, 12000, 0, S083e13fb9b, P_perplexity, 3, 0, 30},  // perplexity/sonar-medium-online
    {0x1000000000, 87221, 200000, 8000, 0, Sdbae3b6b97, P_perplexity, 5, 0, 20},  // perplexity/sonar-pro
    {0x1004000000, 87241, 128000, 0, 0, S58e54ebaab, P_perplexity, 5, 0, 26},  // perplexity/sonar-reasoning
    {0x1004000000, 87267, 128000, 0, 0, S26e2a01fc1, P_perplexity, 5, 0, 30},  // perplexity/sonar-reasoning-pro
    {0x0, 87297, 16384, 16384, 0, S5005dd3f3e, P_perplexity, 2, 0, 27},  // perplexity/sonar-small-chat
    {0x0, 87324, 12000, 12000, 0, S9601c5da56, P_perplexity, 3, 0, 29},  // perplexity/sonar-small-online
    {0x1000000400, 87353, 0, 0, 0, 0, P_perplexity, 0, 2, 42},  // perplexity/xai/grok-4-1-fast-non-reasoning
    {0x1000000400, 87395, 0, 0, 0, Scf08965997, P_perplexity, 5, 2, 36},  // perplexity/xai/grok-4.20-multi-agent
    {0x1000000400, 87431, 0, 0, 0, Scf08965997, P_perplexity, 5, 2, 38},  // perplexity/xai/grok-4.20-non-reasoning
    {0x1000000400, 87469, 0, 0, 0, Scf08965997, P_perplexity, 5, 2, 34},  // perplexity/xai/grok-4.20-reasoning
    {0x1000000400, 87503, 0, 0, 0, Scf08965997, P_perplexity, 5, 2, 23},  // perplexity/xai/grok-4.3
    {0x1000000400, 87526, 0, 0, 0, S5ddf529f4a, P_perplexity, 6, 2, 23},  // perplexity/xai/grok-4.5
    {0x1000000400, 87549, 0, 0, 0, Se785873ebb, P_perplexity, 6, 2, 23},  // perplexity/xai/grok-4.6
    {0x0, 87572, 0, 0, 0, Se785873ebb, P_perplexity, 6, 2, 23},  // perplexity/xai/grok-4.7
    {0x4000408, 87595, 163840, 163840, 0, Sd6b5698c01, P_pinstripes, 2, 0, 31},  // pinstripes/ps/deepseek-v4-flash
    {0x4000408, 87626, 128000, 128000, 0, Sdcf33d793f, P_pinstripes, 2, 0, 25},  // pinstripes/ps/glm-4.5-air
    {0x408, 87651, 1000192, 1000192, 0, Sc259a4bb7e, P_pinstripes, 2, 0, 26},  // pinstripes/ps/minimax-m2.7
    {0x4000408, 87677, 131072, 131072, 0, S345f9536dd, P_pinstripes, 2, 0, 27},  // pinstripes/ps/qwen3-30b-a3b
    {0x408, 87704, 131072, 131072, 0, Se02d56aeab, P_pinstripes, 2, 0, 33},  // pinstripes/ps/qwen3-coder-30b-a3b
    {0x4000408, 87737, 131072, 131072, 0, S1833a92caf, P_pinstripes, 2, 0, 29},  // pinstripes/ps/qwen3.6-35b-a3b
    {0xae220400, 87766, 1000000, 384000, 0, S234e735f5c, P_prism, 3, 0, 23},  // prism/deepseek-v4-flash
    {0x8ae220400, 87789, 1000000, 384000, 0, S867ba3820f, P_prism, 3, 0, 25},  // prism/deepseek-v4.1-flash
    {0x80000400, 87814, 8192, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 38},  // publicai/BSC-LT/ALIA-40b-instruct_Q8_0
    {0x80000400, 87852, 16384, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 48},  // publicai/BSC-LT/salamandra-7b-instruct-tools-16k
    {0x80000400, 87900, 8192, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 45},  // publicai/aisingapore/Gemma-SEA-LION-v4-27B-IT
    {0x80000400, 87945, 32768, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 44},  // publicai/aisingapore/Qwen-SEA-LION-v4-32B-IT
    {0x84000400, 87989, 32768, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 33},  // publicai/allenai/Olmo-3-32B-Think
    {0x80000400, 88022, 32768, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 35},  // publicai/allenai/Olmo-3-7B-Instruct
    {0x84000400, 88057, 32768, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 32},  // publicai/allenai/Olmo-3-7B-Think
    {0x0, 88089, 8192, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 38},  // publicai/swiss-ai/apertus-70b-instruct
    {0x0, 88127, 8192, 4096, 0, Sdd33c04042, P_publicai, 2, 0, 37},  // publicai/swiss-ai/apertus-8b-instruct
    {0x84040400, 88164, 262144, 8192, 0, S7704b11b8c, P_bedrock, 6, 0, 30},  // qwen.qwen3-235b-a22b-2507-v1:0
    {0x84040400, 88194, 32768, 8192, 0, S9f2ed9edf3, P_bedrock, 8, 0, 19},  // qwen.qwen3-32b-v1:0
    {0x84040400, 88213, 262144, 16384, 20270330, S603d93e365, P_bedrock, 6, 0, 29},  // qwen.qwen3-coder-30b-a3b-v1:0
    {0x84040400, 88242, 262144, 16384, 20270330, Sc1a338560f, P_bedrock, 2, 0, 31},  // qwen.qwen3-coder-480b-a35b-v1:0
    {0xa8000400, 88273, 256000, 16000, 0, S951ea20002, P_bedrock, 8, 0, 21},  // qwen.qwen3-coder-next
    {0x28040400, 88294, 256000, 8000, 0, S9237c6001b, P_bedrock, 2, 0, 23},  // qwen.qwen3-next-80b-a3b
    {0x820040400, 88317, 256000, 8000, 0, S8301d048b2, P_bedrock, 6, 0, 23},  // qwen.qwen3-vl-235b-a22b
    {0x8e000400, 88340, 1000000, 393216, 0, S86614a0d52, P_qwen_ai_platform, 3, 0, 34},  // qwen_ai_platform/deepseek-v4-flash
    {0x8e000400, 88374, 1000000, 393216, 0, S86614a0d52, P_qwen_ai_platform, 3, 0, 39},  // qwen_ai_platform/deepseek-v4-flash-0731
    {0x8e000400, 88413, 1000000, 393216, 0, Sa9d10e51c6, P_qwen_ai_platform, 3, 0, 32},  // qwen_ai_platform/deepseek-v4-pro
    {0x8e000400, 88445, 202745, 131072, 0, S93b65d7839, P_qwen_ai_platform, 3, 0, 24},  // qwen_ai_platform/glm-5.1
    {0x8e000400, 88469, 1048576, 131072, 0, S7ab33b22c3, P_qwen_ai_platform, 3, 0, 24},  // qwen_ai_platform/glm-5.2
    {0x88e000400, 88493, 229376, 16384, 0, S7ee00f3f86, P_qwen_ai_platform, 3, 0, 31},  // qwen_ai_platform/kimi-k2.7-code
    {0x84000400, 88524, 1000000, 16384, 0, Sfcc0939683, P_qwen_ai_platform, 2, 0, 27},  // qwen_ai_platform/qwen-coder
    {0x84000400, 88551, 997952, 32768, 0, S5d18d9ff0c, P_qwen_ai_platform, 4, 0, 27},  // qwen_ai_platform/qwen-flash
    {0x84000400, 88578, 997952, 32768, 0, S5d18d9ff0c, P_qwen_ai_platform, 4, 0, 38},  // qwen_ai_platform/qwen-flash-2025-07-28
    {0x84000400, 88616, 30720, 8192, 0, S3a673e5a4b, P_qwen_ai_platform, 2, 0, 25},  // qwen_ai_platform/qwen-max
    {0x84000400, 88641, 129024, 16384, 0, Sb70214cf2e, P_qwen_ai_platform, 2, 0, 26},  // qwen_ai_platform/qwen-plus
    {0x84000400, 88667, 129024, 8192, 0, Sb70214cf2e, P_qwen_ai_platform, 2, 0, 37},  // qwen_ai_platform/qwen-plus-2025-01-25
    {0x84000400, 88704, 129024, 16384, 0, Se82afc8b56, P_qwen_ai_platform, 3, 0, 37},  // qwen_ai_platform/qwen-plus-2025-04-28
    {0x84000400, 88741, 129024, 16384, 0, Se82afc8b56, P_qwen_ai_platform, 3, 0, 37},  // qwen_ai_platform/qwen-plus-2025-07-14
    {0x84000400, 88778, 997952, 32768, 0, S662ae8820b, P_qwen_ai_platform, 6, 0, 37},  // qwen_ai_platform/qwen-plus-2025-07-28
    {0x84000400, 88815, 997952, 32768, 0, S662ae8820b, P_qwen_ai_platform, 6, 0, 37},  // qwen_ai_platform/qwen-plus-2025-09-11
    {0x84000400, 88852, 997952, 32768, 0, S662ae8820b, P_qwen_ai_platform, 6, 0, 33},  // qwen_ai_platform/qwen-plus-latest
    {0x84000400, 88885, 129024, 16384, 0, S364f0b0a20, P_qwen_ai_platform, 3, 0, 27},  // qwen_ai_platform/qwen-turbo
    {0x84000400, 88912, 1000000, 8192, 0, Sb20c96daab, P_qwen_ai_platform, 2, 0, 38},  // qwen_ai_platform/qwen-turbo-2024-11-01
    {0x84000400, 88950, 1000000, 16384, 0, S364f0b0a20, P_qwen_ai_platform, 3, 0, 38},  // qwen_ai_platform/qwen-turbo-2025-04-28
    {0x84000400, 88988, 1000000, 16384, 0, S364f0b0a20, P_qwen_ai_platform, 3, 0, 34},  // qwen_ai_platform/qwen-turbo-latest
    {0x84000400, 89022, 129024, 16384, 0, 0, P_qwen_ai_platform, 0, 0, 30},  // qwen_ai_platform/qwen3-30b-a3b
    {0x84000400, 89052, 997952, 65536, 0, Se2127c06ef, P_qwen_ai_platform, 12, 0, 34},  // qwen_ai_platform/qwen3-coder-flash
    {0x84000400, 89086, 997952, 65536, 0, Sd23537d455, P_qwen_ai_platform, 8, 0, 45},  // qwen_ai_platform/qwen3-coder-flash-2025-07-28
    {0x84000400, 89131, 997952, 65536, 0, S2f7475de97, P_qwen_ai_platform, 12, 0, 33},  // qwen_ai_platform/qwen3-coder-plus
    {0x84000400, 89164, 997952, 65536, 0, S0634523b0c, P_qwen_ai_platform, 8, 0, 44},  // qwen_ai_platform/qwen3-coder-plus-2025-07-22
    {0x84000400, 89208, 258048, 65536, 0, Sd416a44d98, P_qwen_ai_platform, 6, 0, 26},  // qwen_ai_platform/qwen3-max
    {0x84000400, 89234, 258048, 65536, 0, Sd416a44d98, P_qwen_ai_platform, 6, 0, 37},  // qwen_ai_platform/qwen3-max-2026-01-23
    {0x84000400, 89271, 258048, 65536, 0, Sd416a44d98, P_qwen_ai_platform, 6, 0, 34},  // qwen_ai_platform/qwen3-max-preview
    {0x80000400, 89305, 262144, 65536, 0, S9237c6001b, P_qwen_ai_platform, 2, 0, 44},  // qwen_ai_platform/qwen3-next-80b-a3b-instruct
    {0x84000400, 89349, 262144, 65536, 0, S9237c6001b, P_qwen_ai_platform, 2, 0, 44},  // qwen_ai_platform/qwen3-next-80b-a3b-thinking
    {0x880000400, 89393, 131072, 32768, 0, Sa2233b87af, P_qwen_ai_platform, 2, 0, 44},  // qwen_ai_platform/qwen3-vl-235b-a22b-instruct
    {0x884000400, 89437, 131072, 32768, 0, S4f57afa64d, P_qwen_ai_platform, 2, 0, 44},  // qwen_ai_platform/qwen3-vl-235b-a22b-thinking
    {0x880000400, 89481, 131072, 32768, 0, S6016cd4db4, P_qwen_ai_platform, 2, 0, 38},  // qwen_ai_platform/qwen3-vl-32b-instruct
    {0x884000400, 89519, 131072, 32768, 0, S78cf4ea86e, P_qwen_ai_platform, 2, 0, 38},  // qwen_ai_platform/qwen3-vl-32b-thinking
    {0x884000400, 89557, 260096, 32768, 0, S691518e8f4, P_qwen_ai_platform, 6, 0, 30},  // qwen_ai_platform/qwen3-vl-plus
    {0x884000400, 89587, 991808, 65536, 0, S8834c28b03, P_qwen_ai_platform, 4, 0, 29},  // qwen_ai_platform/qwen3.5-plus
    {0x8e000400, 89616, 991808, 65536, 0, S92f05d6e16, P_qwen_ai_platform, 5, 0, 28},  // qwen_ai_platform/qwen3.7-max
    {0x88e000400, 89644, 991808, 65536, 0, S070b7d13f3, P_qwen_ai_platform, 6, 0, 29},  // qwen_ai_platform/qwen3.7-plus
    {0x1c8e000400, 89673, 991808, 131072, 0, S83da3c29c7, P_qwen_ai_platform, 4, 0, 30},  // qwen_ai_platform/qwen3.8-flash
    {0x88e000400, 89703, 991808, 131072, 0, S923257292b, P_qwen_ai_platform, 3, 0, 28},  // qwen_ai_platform/qwen3.8-max
    {0x1c8e000410, 89731, 991808, 131072, 0, Sd28341152d, P_qwen_ai_platform, 3, 0, 35},  // qwen_ai_platform/qwen3.8-omni-flash
    {0x84000400, 89766, 98304, 8192, 0, Sd06de010b5, P_qwen_ai_platform, 2, 0, 25},  // qwen_ai_platform/qwq-plus
    {0x8e000400, 89791, 1000000, 393216, 0, S86614a0d52, P_qwencloud, 3, 0, 27},  // qwencloud/deepseek-v4-flash
    {0x8e000400, 89818, 1000000, 393216, 0, S86614a0d52, P_qwencloud, 3, 0, 32},  // qwencloud/deepseek-v4-flash-0731
    {0x8e000400, 89850, 1000000, 393216, 0, Sa9d10e51c6, P_qwencloud, 3, 0, 25},  // qwencloud/deepseek-v4-pro
    {0x8e000400, 89875, 202745, 131072, 0, S93b65d7839, P_qwencloud, 3, 0, 17},  // qwencloud/glm-5.1
    {0x8e000400, 89892, 1048576, 131072, 0, S7ab33b22c3, P_qwencloud, 3, 0, 17},  // qwencloud/glm-5.2
    {0x88e000400, 89909, 229376, 16384, 0, S7ee00f3f86, P_qwencloud, 3, 0, 24},  // qwencloud/kimi-k2.7-code
    {0x84000400, 89933, 1000000, 16384, 0, Sfcc0939683, P_qwencloud, 2, 0, 20},  // qwencloud/qwen-coder
    {0x84000400, 89953, 997952, 32768, 0, S5d18d9ff0c, P_qwencloud, 4, 0, 20},  // qwencloud/qwen-flash
    {0x84000400, 89973, 997952, 32768, 0, S5d18d9ff0c, P_qwencloud, 4, 0, 31},  // qwencloud/qwen-flash-2025-07-28
    {0x84000400, 90004, 30720, 8192, 0, S3a673e5a4b, P_qwencloud, 2, 0, 18},  // qwencloud/qwen-max
    {0x84000400, 90022, 129024, 16384, 0, Sb70214cf2e, P_qwencloud, 2, 0, 19},  // qwencloud/qwen-plus
    {0x84000400, 90041, 129024, 8192, 0, Sb70214cf2e, P_qwencloud, 2, 0, 30},  // qwencloud/qwen-plus-2025-01-25
    {0x84000400, 90071, 129024, 16384, 0, Se82afc8b56, P_qwencloud, 3, 0, 30},  // qwencloud/qwen-plus-2025-04-28
    {0x84000400, 90101, 129024, 16384, 0, Se82afc8b56, P_qwencloud, 3, 0, 30},  // qwencloud/qwen-plus-2025-07-14
    {0x84000400, 90131, 997952, 32768, 0, S662ae8820b, P_qwencloud, 6, 0, 30},  // qwencloud/qwen-plus-2025-07-28
    {0x84000400, 90161, 997952, 32768, 0, S662ae8820b, P_qwencloud, 6, 0, 30},  // qwencloud/qwen-plus-2025-09-11
    {0x84000400, 90191, 997952, 32768, 0, S662ae8820b, P_qwencloud, 6, 0, 26},  // qwencloud/qwen-plus-latest
    {0x84000400, 90217, 129024, 16384, 0, S364f0b0a20, P_qwencloud, 3, 0, 20},  // qwencloud/qwen-turbo
    {0x84000400, 90237, 1000000, 8192, 0, Sb20c96daab, P_qwencloud, 2, 0, 31},  // qwencloud/qwen-turbo-2024-11-01
    {0x84000400, 90268, 1000000, 16384, 0, S364f0b0a20, P_qwencloud, 3, 0, 31},  // qwencloud/qwen-turbo-2025-04-28
    {0x84000400, 90299, 1000000, 16384, 0, S364f0b0a20, P_qwencloud, 3, 0, 27},  // qwencloud/qwen-turbo-latest
    {0x84000400, 90326, 129024, 16384, 0, 0, P_qwencloud, 0, 0, 23},  // qwencloud/qwen3-30b-a3b
    {0x84000400, 90349, 997952, 65536, 0, Se2127c06ef, P_qwencloud, 12, 0, 27},  // qwencloud/qwen3-coder-flash
    {0x84000400, 90376, 997952, 65536, 0, Sd23537d455, P_qwencloud, 8, 0, 38},  // qwencloud/qwen3-coder-flash-2025-07-28
    {0x84000400, 90414, 997952, 65536, 0, S2f7475de97, P_qwencloud, 12, 0, 26},  // qwencloud/qwen3-coder-plus
    {0x84000400, 90440, 997952, 65536, 0, S0634523b0c, P_qwencloud, 8, 0, 37},  // qwencloud/qwen3-coder-plus-2025-07-22
    {0x84000400, 90477, 258048, 65536, 0, Sd416a44d98, P_qwencloud, 6, 0, 19},  // qwencloud/qwen3-max
    {0x84000400, 90496, 258048, 65536, 0, Sd416a44d98, P_qwencloud, 6, 0, 30},  // qwencloud/qwen3-max-2026-01-23
    {0x84000400, 90526, 258048, 65536, 0, Sd416a44d98, P_qwencloud, 6, 0, 27},  // qwencloud/qwen3-max-preview
    {0x80000400, 90553, 262144, 65536, 0, S9237c6001b, P_qwencloud, 2, 0, 37},  // qwencloud/qwen3-next-80b-a3b-instruct
    {0x84000400, 90590, 262144, 65536, 0, S9237c6001b, P_qwencloud, 2, 0, 37},  // qwencloud/qwen3-next-80b-a3b-thinking
    {0x880000400, 90627, 131072, 32768, 0, Sa2233b87af, P_qwencloud, 2, 0, 37},  // qwencloud/qwen3-vl-235b-a22b-instruct
    {0x884000400, 90664, 131072, 32768, 0, S4f57afa64d, P_qwencloud, 2, 0, 37},  // qwencloud/qwen3-vl-235b-a22b-thinking
    {0x880000400, 90701, 131072, 32768, 0, S6016cd4db4, P_qwencloud, 2, 0, 31},  // qwencloud/qwen3-vl-32b-instruct
    {0x884000400, 90732, 131072, 32768, 0, S78cf4ea86e, P_qwencloud, 2, 0, 31},  // qwencloud/qwen3-vl-32b-thinking
    {0x884000400, 90763, 260096, 32768, 0, S691518e8f4, P_qwencloud, 6, 0, 23},  // qwencloud/qwen3-vl-plus
    {0x884000400, 90786, 991808, 65536, 0, S8834c28b03, P_qwencloud, 4, 0, 22},  // qwencloud/qwen3.5-plus
    {0x8e000400, 90808, 991808, 65536, 0, S92f05d6e16, P_qwencloud, 5, 0, 21},  // qwencloud/qwen3.7-max
    {0x88e000400, 90829, 991808, 65536, 0, S070b7d13f3, P_qwencloud, 6, 0, 22},  // qwencloud/qwen3.7-plus
    {0x88e000400, 90851, 991808, 131072, 0, S923257292b, P_qwencloud, 3, 0, 21},  // qwencloud/qwen3.8-max
    {0x84000400, 90872, 98304, 8192, 0, Sd06de010b5, P_qwencloud, 2, 0, 18},  // qwencloud/qwq-plus
    {0x8aa200400, 90890, 0, 0, 0, Sd5e5c0803b, P_replicate, 2, 0, 36},  // replicate/anthropic/claude-3.5-haiku
    {0x8aa200400, 90926, 0, 0, 0, S9ef7f3f392, P_replicate, 2, 0, 37},  // replicate/anthropic/claude-3.5-sonnet
    {0x8aa200400, 90963, 0, 0, 0, Sf61abc204b, P_replicate, 2, 0, 37},  // replicate/anthropic/claude-3.7-sonnet
    {0x8aa200400, 91000, 0, 0, 0, Sf61abc204b, P_replicate, 2, 0, 35},  // replicate/anthropic/claude-4-sonnet
    {0x8aa200400, 91035, 0, 0, 0, Sd5e5c0803b, P_replicate, 2, 0, 36},  // replicate/anthropic/claude-4.5-haiku
    {0x8aa200400, 91071, 0, 0, 0, Sf61abc204b, P_replicate, 2, 0, 37},  // replicate/anthropic/claude-4.5-sonnet
    {0x24000000, 91108, 65536, 8192, 0, S42089b404f, P_replicate, 3, 0, 33},  // replicate/deepseek-ai/deepseek-r1
    {0x20000400, 91141, 65536, 8192, 0, S2812cfd186, P_replicate, 2, 0, 33},  // replicate/deepseek-ai/deepseek-v3
    {0x24000400, 91174, 163840, 163840, 0, S2223cc07af, P_replicate, 2, 0, 35},  // replicate/deepseek-ai/deepseek-v3.1
    {0xc24000000, 91209, 0, 0, 0, S9435408797, P_replicate, 2, 0, 33},  // replicate/google/gemini-2.5-flash
    {0xc20000010, 91242, 0, 0, 0, S91bb13e527, P_replicate, 4, 0, 29},  // replicate/google/gemini-3-pro
    {0x20000400, 91271, 0, 0, 0, S1e7d290ef0, P_replicate, 2, 0, 45},  // replicate/ibm-granite/granite-3.3-8b-instruct
    {0x80000000, 91316, 4096, 4096, 0, S177a184db2, P_replicate, 2, 0, 26},  // replicate/meta/llama-2-13b
    {0x80000000, 91342, 4096, 4096, 0, S177a184db2, P_replicate, 2, 0, 31},  // replicate/meta/llama-2-13b-chat
    {0x80000000, 91373, 4096, 4096, 0, S21590d3290, P_replicate, 2, 0, 26},  // replicate/meta/llama-2-70b
    {0x80000000, 91399, 4096, 4096, 0, S21590d3290, P_replicate, 2, 0, 31},  // replicate/meta/llama-2-70b-chat
    {0x80000000, 91430, 4096, 4096, 0, S48baede6d6, P_replicate, 2, 0, 25},  // replicate/meta/llama-2-7b
    {0x80000000, 91455, 4096, 4096, 0, S48baede6d6, P_replicate, 2, 0, 30},  // replicate/meta/llama-2-7b-chat
    {0x80000000, 91485, 8192, 8192, 0, S21590d3290, P_replicate, 2, 0, 26},  // replicate/meta/llama-3-70b
    {0x80000000, 91511, 8192, 8192, 0, S21590d3290, P_replicate, 2, 0, 35},  // replicate/meta/llama-3-70b-instruct
    {0x80000000, 91546, 8086, 8086, 0, S48baede6d6, P_replicate, 2, 0, 25},  // replicate/meta/llama-3-8b
    {0x80000000, 91571, 8086, 8086, 0, S48baede6d6, P_replicate, 2, 0, 34},  // replicate/meta/llama-3-8b-instruct
    {0x80000000, 91605, 4096, 4096, 0, S48baede6d6, P_replicate, 2, 0, 44},  // replicate/mistralai/mistral-7b-instruct-v0.2
    {0x80000000, 91649, 4096, 4096, 0, S48baede6d6, P_replicate, 2, 0, 35},  // replicate/mistralai/mistral-7b-v0.1
    {0x80000000, 91684, 4096, 4096, 0, S4448bd44e8, P_replicate, 2, 0, 46},  // replicate/mistralai/mixtral-8x7b-instruct-v0.1
    {0x8a8200400, 91730, 0, 0, 0, S110e3aef22, P_replicate, 2, 0, 24},  // replicate/openai/gpt-4.1
    {0x8a8200400, 91754, 0, 0, 0, Sa2233b87af, P_replicate, 2, 0, 29},  // replicate/openai/gpt-4.1-mini
    {0x20000400, 91783, 0, 0, 0, Sa53d107013, P_replicate, 2, 0, 29},  // replicate/openai/gpt-4.1-nano
    {0x8a8200430, 91812, 0, 0, 0, S06a406145e, P_replicate, 2, 0, 23},  // replicate/openai/gpt-4o
    {0x8a8200400, 91835, 0, 0, 0, S34e08b57e4, P_replicate, 2, 0, 28},  // replicate/openai/gpt-4o-mini
    {0x8a8200400, 91863, 0, 0, 0, Sd4bd5863c7, P_replicate, 2, 0, 22},  // replicate/openai/gpt-5
    {0x8a8200400, 91885, 0, 0, 0, S03eff19045, P_replicate, 2, 0, 27},  // replicate/openai/gpt-5-mini
    {0x20000400, 91912, 0, 0, 0, S5e1383d467, P_replicate, 2, 0, 27},  // replicate/openai/gpt-5-nano
    {0x20000400, 91939, 0, 0, 0, S7d189b2845, P_replicate, 2, 0, 29},  // replicate/openai/gpt-oss-120b
    {0x20000400, 91968, 0, 0, 0, S6aae39e527, P_replicate, 2, 0, 28},  // replicate/openai/gpt-oss-20b
    {0x24000000, 91996, 0, 0, 0, S26098fa581, P_replicate, 3, 0, 19},  // replicate/openai/o1
    {0x24000000, 92015, 0, 0, 0, S7d692329b7, P_replicate, 3, 0, 24},  // replicate/openai/o1-mini
    {0x24000000, 92039, 0, 0, 0, S7e3b4fb1ce, P_replicate, 3, 0, 24},  // replicate/openai/o4-mini
    {0x20000400, 92063, 0, 0, 0, S0321d54b20, P_replicate, 2, 0, 44},  // replicate/qwen/qwen3-235b-a22b-instruct-2507
    {0x20000400, 92107, 0, 0, 0, S0f9dd748aa, P_replicate, 2, 0, 20},  // replicate/xai/grok-4
    {0x0, 92127, 4096, 4096, 0, Sea23b2bef5, P_cohere, 3, 4, 19},  // rerank-english-v3.0
    {0x0, 92146, 4096, 4096, 0, Sea23b2bef5, P_cohere, 3, 4, 24},  // rerank-multilingual-v3.0
    {0x0, 92170, 4096, 4096, 0, Sea23b2bef5, P_cohere, 3, 4, 11},  // rerank-v3.5
    {0x0, 92181, 32768, 32768, 0, Sea23b2bef5, P_cohere, 3, 4, 16},  // rerank-v4.0-fast
    {0x0, 92197, 32768, 32768, 0, Sc0f0bfb57a, P_cohere, 3, 4, 15},  // rerank-v4.0-pro
    {0x0, 92212, 0, 0, 0, S3b5a5db255, P_runwayml, 1, 7, 31},  // runwayml/eleven_multilingual_v2
    {0x0, 92243, 4096, 4096, 0, Sdd33c04042, P_sagemaker, 2, 1, 41},  // sagemaker/meta-textgeneration-llama-2-13b
    {0x0, 92284, 4096, 4096, 0, Sdd33c04042, P_sagemaker, 2, 0, 43},  // sagemaker/meta-textgeneration-llama-2-13b-f
    {0x0, 92327, 4096, 4096, 0, Sdd33c04042, P_sagemaker, 2, 1, 41},  // sagemaker/meta-textgeneration-llama-2-70b
    {0x0, 92368, 4096, 4096, 0, Sdd33c04042, P_sagemaker, 2, 0, 45},  // sagemaker/meta-textgeneration-llama-2-70b-b-f
    {0x0, 92413, 4096, 4096, 0, Sdd33c04042, P_sagemaker, 2, 1, 40},  // sagemaker/meta-textgeneration-llama-2-7b
    {0x0, 92453, 4096, 4096, 0, Sdd33c04042, P_sagemaker, 2, 0, 42},  // sagemaker/meta-textgeneration-llama-2-7b-f
    {0x88e000400, 92495, 262144, 262144, 0, S10fc234497, P_sail, 6, 0, 25},  // sail/Qwen/Qwen3.6-35B-A3B
    {0x8e000400, 92520, 1048576, 1048576, 0, S37e158b096, P_sail, 9, 0, 39},  // sail/deepseek-ai/DeepSeek-V4-Flash-0731
    {0x8e000400, 92559, 1048576, 1048576, 0, Sc9aa9f5e78, P_sail, 9, 0, 37},  // sail/deepseek-ai/DeepSeek-V4-Pro-0813
    {0x8e000400, 92596, 1048576, 1048576, 0, Sf9467696a9, P_sail, 9, 0, 36},  // sail/deepseek-ai/DeepSeek-V4.1-Flash
    {0x8e000400, 92632, 16384, 16384, 0, S738b0de389, P_sail, 9, 0, 26},  // sail/google/gemma-4-12B-it
    {0x88e000400, 92658, 256000, 256000, 0, S9fcc82660a, P_sail, 9, 0, 26},  // sail/google/gemma-4-31B-it
    {0x88e000400, 92684, 262144, 262144, 0, S6ebabdee8b, P_sail, 9, 0, 25},  // sail/moonshotai/Kimi-K2.6
    {0x8e000400, 92709, 1048576, 1048576, 0, Sf689795dd5, P_sail, 9, 0, 23},  // sail/moonshotai/Kimi-K3
    {0x88e000400, 92732, 262144, 262144, 0, S9cf6a146d7, P_sail, 9, 0, 32},  // sail/nvidia/Gemma-4-31B-IT-NVFP4
    {0x8e000400, 92764, 131072, 131072, 0, S8a24278f80, P_sail, 3, 0, 24},  // sail/openai/gpt-oss-120b
    {0x8e000400, 92788, 1048576, 1048576, 0, S3f40f024f9, P_sail, 9, 0, 20},  // sail/zai-org/GLM-5.3
    {0x8e000400, 92808, 1048576, 1048576, 0, S4a01303707, P_sail, 9, 0, 26},  // sail/zai-org/GLM-5.3-Flash
    {0x0, 92834, 32768, 32768, 0, S05a90cea31, P_sambanova, 2, 0, 21},  // sambanova/DeepSeek-R1
    {0x84000400, 92855, 131072, 131072, 0, Sfb7938aea1, P_sambanova, 2, 0, 23},  // sambanova/DeepSeek-V3.1
    {0x80000400, 92878, 32768, 32768, 0, Sfb7938aea1, P_sambanova, 2, 0, 23},  // sambanova/DeepSeek-V3.2
    {0x888000400, 92901, 131072, 131072, 0, S2fcd9d979b, P_sambanova, 2, 0, 44},  // sambanova/Llama-4-Maverick-17B-128E-Instruct
    {0x88000400, 92945, 131072, 131072, 0, S1b29864ad6, P_sambanova, 2, 0, 37},  // sambanova/Meta-Llama-3.3-70B-Instruct
    {0x84000400, 92982, 196608, 131072, 0, S23a67c63c3, P_sambanova, 2, 0, 22},  // sambanova/MiniMax-M2.7
    {0x800000000, 93004, 131072, 131072, 0, S5d65dcd8d0, P_sambanova, 2, 0, 24},  // sambanova/gemma-4-31B-it
    {0x84000400, 93028, 131072, 131072, 0, S57a4ffbae8, P_sambanova, 2, 0, 22},  // sambanova/gpt-oss-120b
    {0x4000000, 93050, 8192, 32000, 0, Se48786ca56, P_sarvam, 5, 0, 15},  // sarvam/sarvam-m
    {0x0, 93065, 0, 0, 0, S290b4d2dce, P_scaleway, 2, 3, 37},  // scaleway/BAAI/bge-multilingual-gemma2
    {0x6000400, 93102, 256000, 32768, 0, S117b73b8fa, P_scaleway, 3, 0, 31},  // scaleway/deepseek-v4-flash-0731
    {0x4000400, 93133, 256000, 16384, 0, S7ca0b26192, P_scaleway, 2, 0, 16},  // scaleway/glm-5.2
    {0x804000400, 93149, 256000, 32768, 0, S6773eef722, P_scaleway, 2, 0, 34},  // scaleway/google/gemma-4-26b-a4b-it
    {0x400, 93183, 128000, 16384, 0, S7a5303501f, P_scaleway, 2, 0, 36},  // scaleway/meta/llama-3.3-70b-instruct
    {0x884000400, 93219, 256000, 16384, 0, Sc70293b161, P_scaleway, 2, 0, 42},  // scaleway/mistralai/mistral-medium-3.5-128b
    {0x800000400, 93261, 128000, 32768, 0, S4cb679d89c, P_scaleway, 2, 0, 54},  // scaleway/mistralai/mistral-small-3.2-24b-instruct-2506
    {0x800000400, 93315, 128000, 4096, 20261001, Sd702ef35df, P_scaleway, 2, 0, 35},  // scaleway/mistralai/pixtral-12b-2409
    {0x400, 93350, 128000, 32768, 0, S34e08b57e4, P_scaleway, 2, 0, 28},  // scaleway/openai/gpt-oss-120b
    {0x0, 93378, 0, 0, 0, Saa88206ab4, P_scaleway, 2, 6, 32},  // scaleway/openai/whisper-large-v3
    {0x400, 93410, 256000, 16384, 0, Sa13e6266c4, P_scaleway, 2, 0, 43},  // scaleway/qwen/qwen3-235b-a22b-instruct-2507
    {0x400, 93453, 128000, 32768, 20261001, S41fcac7770, P_scaleway, 2, 0, 42},  // scaleway/qwen/qwen3-coder-30b-a3b-instruct
    {0x0, 93495, 0, 0, 0, S290b4d2dce, P_scaleway, 2, 3, 32},  // scaleway/qwen/qwen3-embedding-8b
    {0x804000400, 93527, 256000, 16384, 0, S2ce4f4570b, P_scaleway, 2, 0, 31},  // scaleway/qwen/qwen3.5-397b-a17b
    {0x804000400, 93558, 256000, 16384, 0, S3bdeec5bd2, P_scaleway, 2, 0, 29},  // scaleway/qwen/qwen3.6-35b-a3b
    {0x806000400, 93587, 1000000, 375000, 0, Sf4b6298cec, P_scx_ai, 3, 0, 26},  // scx-ai/DeepSeek-V4.1-flash
    {0x8e000400, 93613, 1048576, 131072, 0, S1b03edcbc3, P_scx_ai, 3, 0, 14},  // scx-ai/GLM-5.2
    {0xe000400, 93627, 1000000, 128000, 0, S7cadf294d1, P_scx_ai, 3, 0, 14},  // scx-ai/GLM-5.3
    {0xe000400, 93641, 1000000, 1000000, 0, S20888d8481, P_scx_ai, 3, 0, 14},  // scx-ai/Kimi-K3
    {0x88e000400, 93655, 1000000, 131072, 0, S570926a205, P_scx_ai, 3, 0, 18},  // scx-ai/Qwen3.8-Max
    {0x82a000440, 93673, 200000, 16384, 0, Se89d59eac7, P_snowflake, 3, 0, 27},  // snowflake/claude-3-5-sonnet
    {0x82e000400, 93700, 200000, 16384, 0, Se89d59eac7, P_snowflake, 3, 0, 27},  // snowflake/claude-3-7-sonnet
    {0x82e000400, 93727, 200000, 16384, 0, S4b17c032ba, P_snowflake, 3, 0, 23},  // snowflake/claude-4-opus
    {0x82a000400, 93750, 200000, 16384, 0, Se89d59eac7, P_snowflake, 3, 0, 25},  // snowflake/claude-4-sonnet
    {0x82a000400, 93775, 200000, 16384, 0, S188d19a180, P_snowflake, 3, 0, 26},  // snowflake/claude-haiku-4-5
    {0x82a000400, 93801, 200000, 16384, 0, Se89d59eac7, P_snowflake, 3, 0, 27},  // snowflake/claude-sonnet-4-5
    {0x82a001401, 93828, 200000, 16384, 0, Se89d59eac7, P_snowflake, 3, 0, 27},  // snowflake/claude-sonnet-4-6
    {0x24000000, 93855, 128000, 16384, 0, Safc99a9b71, P_snowflake, 2, 0, 21},  // snowflake/deepseek-r1
    {0x0, 93876, 8000, 8192, 0, 0, P_snowflake, 0, 0, 18},  // snowflake/gemma-7b
    {0x0, 93894, 256000, 8192, 0, 0, P_snowflake, 0, 0, 25},  // snowflake/jamba-1.5-large
    {0x0, 93919, 256000, 8192, 0, 0, P_snowflake, 0, 0, 24},  // snowflake/jamba-1.5-mini
    {0x0, 93943, 256000, 8192, 0, 0, P_snowflake, 0, 0, 24},  // snowflake/jamba-instruct
    {0x0, 93967, 4096, 8192, 0, 0, P_snowflake, 0, 0, 25},  // snowflake/llama2-70b-chat
    {0x0, 93992, 8000, 8192, 0, 0, P_snowflake, 0, 0, 20},  // snowflake/llama3-70b
    {0x0, 94012, 8000, 8192, 0, 0, P_snowflake, 0, 0, 19},  // snowflake/llama3-8b
    {0x20000400, 94031, 128000, 16384, 0, S017e2e00fe, P_snowflake, 2, 0, 23},  // snowflake/llama3.1-405b
    {0x20000400, 94054, 128000, 16384, 0, S3ebaf56472, P_snowflake, 2, 0, 22},  // snowflake/llama3.1-70b
    {0x20000000, 94076, 128000, 16384, 0, Sc10c396185, P_snowflake, 2, 0, 21},  // snowflake/llama3.1-8b
    {0x0, 94097, 128000, 8192, 0, 0, P_snowflake, 0, 0, 21},  // snowflake/llama3.2-1b
    {0x0, 94118, 128000, 8192, 0, 0, P_snowflake, 0, 0, 21},  // snowflake/llama3.2-3b
    {0x20000400, 94139, 128000, 16384, 0, S3ebaf56472, P_snowflake, 2, 0, 22},  // snowflake/llama3.3-70b
    {0x20000400, 94161, 128000, 16384, 0, S9085fc36d9, P_snowflake, 2, 0, 25},  // snowflake/llama4-maverick
    {0x0, 94186, 32000, 8192, 0, 0, P_snowflake, 0, 0, 20},  // snowflake/mistral-7b
    {0x0, 94206, 32000, 8192, 0, 0, P_snowflake, 0, 0, 23},  // snowflake/mistral-large
    {0x28000400, 94229, 128000, 16384, 0, Sa1e54af36d, P_snowflake, 2, 0, 24},  // snowflake/mistral-large2
    {0x0, 94253, 32000, 8192, 0, 0, P_snowflake, 0, 0, 22},  // snowflake/mixtral-8x7b
    {0x82a000400, 94275, 300000, 16384, 0, S2ffcb103c9, P_snowflake, 3, 0, 24},  // snowflake/openai-gpt-4.1
    {0x82e000400, 94299, 300000, 16384, 0, S9a5ef36d8d, P_snowflake, 3, 0, 22},  // snowflake/openai-gpt-5
    {0x28000400, 94321, 1000000, 16384, 0, S2c65424aae, P_snowflake, 2, 0, 27},  // snowflake/openai-gpt-5-mini
    {0x28000400, 94348, 5000000, 16384, 0, S34e08b57e4, P_snowflake, 2, 0, 27},  // snowflake/openai-gpt-5-nano
    {0x0, 94375, 32000, 8192, 0, 0, P_snowflake, 0, 0, 19},  // snowflake/reka-core
    {0x0, 94394, 100000, 8192, 0, 0, P_snowflake, 0, 0, 20},  // snowflake/reka-flash
    {0x0, 94414, 4096, 8192, 0, 0, P_snowflake, 0, 0, 26},  // snowflake/snowflake-arctic
    {0x0, 94440, 8192, 0, 0, S2f9df37a87, P_snowflake, 2, 3, 39},  // snowflake/snowflake-arctic-embed-l-v2.0
    {0x0, 94479, 8192, 0, 0, S2f9df37a87, P_snowflake, 2, 3, 39},  // snowflake/snowflake-arctic-embed-m-v2.0
    {0x0, 94518, 8000, 8192, 0, 0, P_snowflake, 0, 0, 34},  // snowflake/snowflake-llama-3.1-405b
    {0x20000400, 94552, 128000, 16384, 0, S3ebaf56472, P_snowflake, 2, 0, 33},  // snowflake/snowflake-llama-3.3-70b
    {0x10, 94585, 0, 8000, 0, Se1686f727c, P_soniox, 2, 6, 19},  // soniox/stt-async-v4
    {0x10, 94604, 0, 8000, 0, Se1686f727c, P_soniox, 2, 6, 19},  // soniox/stt-async-v5
    {0xae220408, 94623, 1000000, 384000, 0, S3116b7cc4e, P_tencent, 5, 0, 25},  // tencent/deepseek-v4-flash
    {0xae220408, 94648, 1000000, 384000, 0, S1974418fa7, P_tencent, 5, 0, 23},  // tencent/deepseek-v4-pro
    {0xae220408, 94671, 1000000, 384000, 0, Sc2636f8f66, P_tencent, 5, 0, 28},  // tencent/deepseek-v4-pro-0813
    {0x8ae220408, 94699, 1000000, 384000, 0, S189040332e, P_tencent, 5, 0, 27},  // tencent/deepseek-v4.1-flash
    {0xae020400, 94726, 1000000, 128000, 0, S94f8ca4a48, P_tencent, 5, 0, 15},  // tencent/glm-5.2
    {0xae020400, 94741, 1000000, 128000, 0, S94f8ca4a48, P_tencent, 5, 0, 15},  // tencent/glm-5.3
    {0xcae020400, 94756, 1000000, 128000, 0, Scadcf302f3, P_tencent, 5, 0, 21},  // tencent/glm-5.3-flash
    {0xcae020400, 94777, 1000000, 128000, 0, Sdc0eb7d025, P_tencent, 5, 0, 22},  // tencent/glm-5.3-flashx
    {0xae020400, 94799, 256000, 256000, 0, S115704dc18, P_tencent, 5, 0, 22},  // tencent/kimi-k2.7-code
    {0xae020400, 94821, 256000, 256000, 0, Sbd52eff74e, P_tencent, 5, 0, 32},  // tencent/kimi-k2.7-code-highspeed
    {0xae020400, 94853, 1000000, 1000000, 0, S42a017e3ef, P_tencent, 5, 0, 25},  // tencent/kimi-k2.8-preview
    {0xae020400, 94878, 1000000, 1000000, 0, Sb9edfe0b31, P_tencent, 5, 0, 15},  // tencent/kimi-k3
    {0x6020401, 94893, 1000000, 0, 0, S63a567cfaf, P_tencent, 5, 0, 18},  // tencent/minimax-m3
    {0xae000400, 94911, 196608, 196608, 0, S12f69af2e1, P_tensormesh, 3, 0, 33},  // tensormesh/MiniMaxAI/MiniMax-M2.5
    {0xaa000400, 94944, 262144, 262144, 0, S1f9c276273, P_tensormesh, 3, 0, 50},  // tensormesh/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8
    {0xae000400, 94994, 262144, 262144, 0, S87997cdb78, P_tensormesh, 3, 0, 37},  // tensormesh/Qwen/Qwen3.5-397B-A17B-FP8
    {0xae000400, 95031, 262144, 262144, 0, S1205b41a99, P_tensormesh, 3, 0, 31},  // tensormesh/Qwen/Qwen3.6-27B-FP8
    {0xae000400, 95062, 32768, 32768, 0, S94dae87e22, P_tensormesh, 3, 0, 40},  // tensormesh/deepseek-ai/DeepSeek-V4-Flash
    {0xae000400, 95102, 32768, 32768, 0, Se9069a639a, P_tensormesh, 3, 0, 32},  // tensormesh/google/gemma-4-31B-it
    {0xae000400, 95134, 202752, 202752, 0, S60290ff745, P_tensormesh, 3, 0, 39},  // tensormesh/lukealonso/GLM-5.1-NVFP4-MTP
    {0xae000400, 95173, 32768, 32768, 0, S260f968118, P_tensormesh, 3, 0, 31},  // tensormesh/moonshotai/Kimi-K2.6
    {0xae000400, 95204, 131072, 131072, 0, S4776f38e59, P_tensormesh, 3, 0, 30},  // tensormesh/openai/gpt-oss-120b
    {0xae000400, 95234, 131072, 131072, 0, S92b4fa9f21, P_tensormesh, 3, 0, 29},  // tensormesh/openai/gpt-oss-20b
    {0x0, 95263, 32000, 8191, 0, Sdd33c04042, P_text_completion_codestral, 2, 1, 40},  // text-completion-codestral/codestral-2405
    {0x0, 95303, 32000, 8191, 0, Sdd33c04042, P_text_completion_codestral, 2, 1, 42},  // text-completion-codestral/codestral-latest
    {0x0, 95345, 32000, 8192, 0, S1fe6764dcc, P_text_completion_inception, 3, 1, 40},  // text-completion-inception/mercury-edit-2
    {0x0, 95385, 2048, 0, 20270401, S5635337691, P_vertex_ai, 3, 3, 18},  // text-embedding-004
    {0x0, 95403, 2048, 0, 20270401, S5635337691, P_vertex_ai, 3, 3, 18},  // text-embedding-005
    {0x0, 95421, 8191, 0, 0, Sdebc7fc371, P_openai, 4, 3, 22},  // text-embedding-3-large
    {0x0, 95443, 8191, 0, 0, Sff85629031, P_openai, 4, 3, 22},  // text-embedding-3-small
    {0x0, 95465, 8191, 0, 0, S290b4d2dce, P_openai, 2, 3, 22},  // text-embedding-ada-002
    {0x0, 95487, 8191, 0, 0, Sbdad94f06c, P_openai, 4, 3, 25},  // text-embedding-ada-002-v2
    {0x0, 95512, 8192, 0, 0, S5635337691, P_vertex_ai, 3, 3, 30},  // text-embedding-large-exp-03-07
    {0x0, 95542, 3072, 0, 0, Sf6fc6763a9, P_vertex_ai, 2, 3, 27},  // text-embedding-preview-0409
    {0x0, 95569, 2048, 0, 20270401, S5635337691, P_vertex_ai, 3, 3, 31},  // text-multilingual-embedding-002
    {0x0, 95600, 8192, 1024, 0, S2513961cd7, P_vertex_ai, 2, 1, 12},  // text-unicorn
    {0x0, 95612, 8192, 1024, 0, S2513961cd7, P_vertex_ai, 2, 1, 16},  // text-unicorn@001
    {0x0, 95628, 0, 0, 0, S21aa10ef46, P_together_ai, 2, 0, 21},  // together-ai-21.1b-41b
    {0x0, 95649, 0, 0, 0, Sd702ef35df, P_together_ai, 2, 0, 19},  // together-ai-4.1b-8b
    {0x0, 95668, 0, 0, 0, S7a5303501f, P_together_ai, 2, 0, 21},  // together-ai-41.1b-80b
    {0x0, 95689, 0, 1000, 0, S0036cb0fa5, P_together_ai, 2, 0, 20},  // together-ai-8.1b-21b
    {0x0, 95709, 0, 0, 0, S60ac010a53, P_together_ai, 2, 0, 22},  // together-ai-81.1b-110b
    {0x0, 95731, 0, 0, 0, S379b8e91e8, P_together_ai, 2, 3, 34},  // together-ai-embedding-151m-to-350m
    {0x0, 95765, 0, 0, 0, S3f84a724ff, P_together_ai, 2, 3, 32},  // together-ai-embedding-up-to-150m
    {0x0, 95797, 0, 0, 0, S15e1913b91, P_together_ai, 2, 0, 20},  // together-ai-up-to-4b
    {0x0, 95817, 512, 0, 0, S3f84a724ff, P_together_ai, 2, 3, 33},  // together_ai/BAAI/bge-base-en-v1.5
    {0x0, 95850, 196608, 0, 0, S73c40542b2, P_together_ai, 3, 0, 34},  // together_ai/MiniMaxAI/MiniMax-M2.7
    {0x88e200400, 95884, 524288, 0, 0, S73c40542b2, P_together_ai, 3, 0, 32},  // together_ai/MiniMaxAI/MiniMax-M3
    {0x0, 95916, 32768, 0, 20250828, S7e8626512c, P_together_ai, 2, 0, 55},  // together_ai/NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO
    {0x0, 95971, 262144, 0, 0, Sdd33c04042, P_together_ai, 2, 0, 39},  // together_ai/Prism-ML/Ternary-Bonsai-27B
    {0x0, 96010, 131072, 0, 20251113, S017e2e00fe, P_together_ai, 2, 0, 24},  // together_ai/Qwen/QwQ-32B
    {0x0, 96034, 32768, 0, 0, S818fc8ae6c, P_together_ai, 2, 0, 36},  // together_ai/Qwen/Qwen2-1.5B-Instruct
    {0x0, 96070, 32768, 0, 20250828, S7a5303501f, P_together_ai, 2, 0, 35},  // together_ai/Qwen/Qwen2-72B-Instruct
    {0x0, 96105, 32768, 0, 20250828, S017e2e00fe, P_together_ai, 2, 0, 38},  // together_ai/Qwen/Qwen2-VL-72B-Instruct
    {0x0, 96143, 32768, 0, 0, S21aa10ef46, P_together_ai, 2, 0, 37},  // together_ai/Qwen/Qwen2.5-14B-Instruct
    {0x0, 96180, 32768, 0, 0, S017e2e00fe, P_together_ai, 2, 0, 37},  // together_ai/Qwen/Qwen2.5-72B-Instruct
    {0x0, 96217, 131072, 0, 20260206, S017e2e00fe, P_together_ai, 2, 0, 43},  // together_ai/Qwen/Qwen2.5-72B-Instruct-Turbo
    {0x88200400, 96260, 32768, 0, 0, S0036cb0fa5, P_together_ai, 2, 0, 42},  // together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo
    {0x0, 96302, 16384, 0, 20251113, S21aa10ef46, P_together_ai, 2, 0, 43},  // together_ai/Qwen/Qwen2.5-Coder-32B-Instruct
    {0x0, 96345, 32768, 0, 20260105, Sa7b5d7271c, P_together_ai, 2, 0, 40},  // together_ai/Qwen/Qwen2.5-VL-72B-Instruct
    {0x0, 96385, 262144, 0, 20260604, S267042b605, P_together_ai, 2, 0, 51},  // together_ai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8
    {0x0, 96436, 262144, 0, 20260514, S4c73210970, P_together_ai, 2, 0, 37},  // together_ai/Qwen/Qwen3-Coder-Next-FP8
    {0x0, 96473, 262144, 0, 20260402, Sf00f0cbd31, P_together_ai, 2, 0, 44},  // together_ai/Qwen/Qwen3-Next-80B-A3B-Instruct
    {0x0, 96517, 262144, 0, 20260225, Sf00f0cbd31, P_together_ai, 2, 0, 44},  // together_ai/Qwen/Qwen3-Next-80B-A3B-Thinking
    {0x0, 96561, 262144, 0, 20260225, S8a87f51a45, P_together_ai, 2, 0, 38},  // together_ai/Qwen/Qwen3-VL-32B-Instruct
    {0x0, 96599, 262144, 0, 20260416, Se20ae1613f, P_together_ai, 2, 0, 37},  // together_ai/Qwen/Qwen3-VL-8B-Instruct
    {0x0, 96636, 262144, 0, 20260629, S992986576c, P_together_ai, 3, 0, 34},  // together_ai/Qwen/Qwen3.5-397B-A17B
    {0x88c200400, 96670, 262144, 0, 0, S5466074af4, P_together_ai, 2, 0, 27},  // together_ai/Qwen/Qwen3.5-9B
    {0x4000000, 96697, 1000000, 0, 0, Sef59efd413, P_together_ai, 2, 0, 29},  // together_ai/Qwen/Qwen3.6-Plus
    {0x2000000, 96726, 1000000, 0, 0, S6c9c1d2dca, P_together_ai, 3, 0, 28},  // together_ai/Qwen/Qwen3.7-Max
    {0x0, 96754, 1000000, 0, 0, Sf9fdbd7e3f, P_together_ai, 2, 0, 29},  // together_ai/Qwen/Qwen3.7-Plus
    {0x2000000, 96783, 1010000, 0, 0, S923257292b, P_together_ai, 3, 0, 34},  // together_ai/Qwen/Qwen3.8-2.4T-A95B
    {0x0, 96817, 1000000, 0, 0, S95d59125f3, P_together_ai, 2, 0, 30},  // together_ai/Qwen/Qwen3.8-Flash
    {0x0, 96847, 8192, 0, 20260206, S290b4d2dce, P_together_ai, 2, 4, 36},  // together_ai/Salesforce/Llama-Rank-V1
    {0x0, 96883, 128000, 0, 0, Sedda6a6337, P_together_ai, 2, 0, 33},  // together_ai/arcee-ai/trinity-mini
    {0x0, 96916, 32768, 0, 0, S15e1913b91, P_together_ai, 2, 0, 41},  // together_ai/arize-ai/qwen-2-1.5b-instruct
    {0x0, 96957, 163840, 0, 0, S2102c41397, P_together_ai, 2, 0, 40},  // together_ai/deepseek-ai/DeepSeek-R1-0528
    {0x0, 96997, 131072, 0, 20251223, S267042b605, P_together_ai, 2, 0, 53},  // together_ai/deepseek-ai/DeepSeek-R1-Distill-Llama-70B
    {0x0, 97050, 131072, 0, 20250828, S01f6b55b8b, P_together_ai, 2, 0, 53},  // together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B
    {0x0, 97103, 131072, 0, 20251113, Sd21a99d3fd, P_together_ai, 2, 0, 52},  // together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B
    {0x88200400, 97155, 65536, 8192, 0, S368aad5596, P_together_ai, 2, 0, 35},  // together_ai/deepseek-ai/DeepSeek-V3
    {0x0, 97190, 131072, 0, 20260514, Sfeb86a4f8c, P_together_ai, 2, 0, 37},  // together_ai/deepseek-ai/DeepSeek-V3.1
    {0x8a200400, 97227, 1048576, 0, 20261022, S155b83c181, P_together_ai, 3, 0, 46},  // together_ai/deepseek-ai/DeepSeek-V4-Flash-0731
    {0x8a200400, 97273, 1048576, 0, 0, S57478d7669, P_together_ai, 3, 0, 44},  // together_ai/deepseek-ai/DeepSeek-V4-Pro-0813
    {0x8a000400, 97317, 1048576, 0, 0, S648b1b4d48, P_together_ai, 3, 0, 43},  // together_ai/deepseek-ai/DeepSeek-V4.1-Flash
    {0x88e000400, 97360, 1048576, 0, 0, S648b1b4d48, P_together_ai, 3, 0, 48},  // together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017
    {0x0, 97408, 16384, 0, 20240822, S21aa10ef46, P_together_ai, 2, 0, 51},  // together_ai/deepseek-ai/deepseek-coder-33b-instruct
    {0x0, 97459, 8192, 0, 20250828, S21aa10ef46, P_together_ai, 2, 0, 33},  // together_ai/google/gemma-2-27b-it
    {0x0, 97492, 262144, 0, 20260915, Sfaadf42555, P_together_ai, 2, 0, 33},  // together_ai/google/gemma-4-31B-it
    {0x0, 97525, 8192, 0, 20250828, Sd702ef35df, P_together_ai, 2, 0, 41},  // together_ai/meta-llama/Llama-3-8b-chat-hf
    {0x0, 97566, 4096, 0, 0, S61f2242ab4, P_together_ai, 2, 0, 46},  // together_ai/meta-llama/Llama-3.1-405B-Instruct
    {0x0, 97612, 131072, 0, 0, S9777c619ef, P_together_ai, 2, 0, 44},  // together_ai/meta-llama/Llama-3.2-1B-Instruct
    {0x0, 97656, 131072, 0, 0, S9777c619ef, P_together_ai, 2, 0, 44},  // together_ai/meta-llama/Llama-3.2-3B-Instruct
    {0x88200400, 97700, 131072, 0, 20261022, Sf415e591e9, P_together_ai, 2, 0, 51},  // together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo
    {0x0, 97751, 1048576, 0, 20260206, Sd621d6ab60, P_together_ai, 2, 0, 53},  // together_ai/meta-llama/Llama-4-Scout-17B-16E-Instruct
    {0x0, 97804, 8192, 0, 20251223, Sa3520ce6bc, P_together_ai, 2, 0, 54},  // together_ai/meta-llama/Meta-Llama-3-70B-Instruct-Turbo
    {0x0, 97858, 8192, 0, 20250828, Sd702ef35df, P_together_ai, 2, 0, 47},  // together_ai/meta-llama/Meta-Llama-3-8B-Instruct
    {0x0, 97905, 131072, 0, 20260225, Sa3520ce6bc, P_together_ai, 2, 0, 56},  // together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo
    {0x0, 97961, 16384, 0, 0, Sd702ef35df, P_together_ai, 2, 1, 40},  // together_ai/meta-llama/Meta-Llama-3.1-8B
    {0x0, 98001, 131072, 0, 20260306, S01f6b55b8b, P_together_ai, 2, 0, 55},  // together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo
    {0x2000000, 98056, 131072, 0, 0, S2a636fc978, P_together_ai, 3, 0, 40},  // together_ai/meta-models/Muse-Glimmer-30B
    {0xa000400, 98096, 1048576, 0, 0, Scba8cc7804, P_together_ai, 3, 0, 49},  // together_ai/meta-models/Muse-Spark-Open-816B-A42B
    {0x0, 98145, 262144, 0, 0, Sd702ef35df, P_together_ai, 2, 0, 51},  // together_ai/mistralai/Ministral-3-14B-Instruct-2512
    {0x0, 98196, 32768, 0, 20251113, Sd702ef35df, P_together_ai, 2, 0, 46},  // together_ai/mistralai/Mistral-7B-Instruct-v0.1
    {0x0, 98242, 32768, 0, 0, Sd702ef35df, P_together_ai, 2, 0, 46},  // together_ai/mistralai/Mistral-7B-Instruct-v0.3
    {0x0, 98288, 32768, 0, 20260402, S7d3e244b66, P_together_ai, 2, 0, 53},  // together_ai/mistralai/Mistral-Small-24B-Instruct-2501
    {0x0, 98341, 32768, 0, 20260416, S7e8626512c, P_together_ai, 2, 0, 48},  // together_ai/mistralai/Mixtral-8x7B-Instruct-v0.1
    {0x88200400, 98389, 0, 0, 0, Sb002d176b3, P_together_ai, 2, 0, 39},  // together_ai/moonshotai/Kimi-K2-Instruct
    {0x0, 98428, 262144, 0, 0, Sadcb0c6578, P_together_ai, 2, 0, 36},  // together_ai/moonshotai/Kimi-K2.5-fp4
    {0x0, 98464, 262144, 0, 20260819, Scaa2b8e661, P_together_ai, 3, 0, 32},  // together_ai/moonshotai/Kimi-K2.6
    {0x0, 98496, 262144, 0, 20260827, S7ee00f3f86, P_together_ai, 3, 0, 37},  // together_ai/moonshotai/Kimi-K2.7-Code
    {0x88e200400, 98533, 1048576, 0, 0, Se89d59eac7, P_together_ai, 3, 0, 30},  // together_ai/moonshotai/Kimi-K3
    {0x0, 98563, 32768, 0, 20250828, Sa3520ce6bc, P_together_ai, 2, 0, 53},  // together_ai/nvidia/Llama-3.1-Nemotron-70B-Instruct-HF
    {0x88e200400, 98616, 262144, 0, 0, S99a3b7661a, P_together_ai, 3, 0, 47},  // together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL
    {0x0, 98663, 131072, 0, 20260225, Saf4f756c41, P_together_ai, 2, 0, 45},  // together_ai/nvidia/NVIDIA-Nemotron-Nano-9B-v2
    {0x0, 98708, 512288, 0, 20260827, S213a9a0c17, P_together_ai, 3, 0, 45},  // together_ai/nvidia/nemotron-3-ultra-550b-a55b
    {0x8c200400, 98753, 131072, 0, 0, S34e08b57e4, P_together_ai, 2, 0, 31},  // together_ai/openai/gpt-oss-120b
    {0x0, 98784, 131072, 0, 20260915, Sb20c96daab, P_together_ai, 2, 0, 30},  // together_ai/openai/gpt-oss-20b
    {0xa000400, 98814, 1048576, 0, 0, S81cc8c7b23, P_together_ai, 3, 0, 41},  // together_ai/reflection/Beam-1.0-501B-A23B
    {0x8a200400, 98855, 524288, 0, 0, S626ebce7d1, P_together_ai, 3, 0, 36},  // together_ai/thinkingmachines/Inkling
    {0x0, 98891, 32768, 0, 0, S025647d38c, P_together_ai, 2, 0, 41},  // together_ai/together/Tev1-4B-experimental
    {0x80200400, 98932, 0, 0, 0, 0, P_together_ai, 0, 0, 51},  // together_ai/togethercomputer/CodeLlama-34b-Instruct
    {0x0, 98983, 131072, 0, 20260402, S2384ff2b45, P_together_ai, 2, 0, 35},  // together_ai/zai-org/GLM-4.5-Air-FP8
    {0x84200400, 99018, 202752, 0, 0, S87dc95b7c7, P_together_ai, 2, 0, 27},  // together_ai/zai-org/GLM-4.6
    {0x0, 99045, 202752, 0, 20260402, Sc02d577d5d, P_together_ai, 2, 0, 27},  // together_ai/zai-org/GLM-4.7
    {0x0, 99072, 202752, 0, 20260622, Sa42d84b698, P_together_ai, 2, 0, 25},  // together_ai/zai-org/GLM-5
    {0x0, 99097, 202752, 0, 20260710, S93b65d7839, P_together_ai, 3, 0, 27},  // together_ai/zai-org/GLM-5.1
    {0x8e200400, 99124, 1048575, 128000, 0, S93b65d7839, P_together_ai, 3, 0, 27},  // together_ai/zai-org/GLM-5.2
    {0x8e200400, 99151, 1048575, 128000, 0, S93b65d7839, P_together_ai, 3, 0, 27},  // together_ai/zai-org/GLM-5.3
    {0x88e200400, 99178, 1048575, 128000, 0, Sb693b0489e, P_together_ai, 3, 0, 33},  // together_ai/zai-org/GLM-5.3-Flash
    {0x0, 99211, 0, 0, 0, S1069c714a8, P_transcribe, 2, 6, 32},  // transcribe/StartTranscriptionJob
    {0x0, 99243, 0, 0, 20270106, S391731372c, P_openai, 1, 7, 5},  // tts-1
    {0x0, 99248, 0, 0, 0, S391731372c, P_openai, 1, 7, 10},  // tts-1-1106
    {0x0, 99258, 0, 0, 20270106, Sf1869723ac, P_openai, 1, 7, 8},  // tts-1-hd
    {0x0, 99266, 0, 0, 0, Sf1869723ac, P_openai, 1, 7, 13},  // tts-1-hd-1106
    {0x880, 99279, 77, 0, 20261130, S80dfc7651b, P_bedrock, 5, 3, 33},  // twelvelabs.marengo-embed-2-7-v1:0
    {0x880, 99312, 500, 0, 0, S80dfc7651b, P_bedrock, 5, 3, 33},  // twelvelabs.marengo-embed-3-0-v1:0
    {0x400000000, 99345, 0, 0, 20270322, S21871ce227, P_bedrock, 2, 0, 27},  // twelvelabs.pegasus-1-2-v1:0
    {0x400000000, 99372, 261120, 98304, 0, S21871ce227, P_bedrock, 2, 0, 27},  // twelvelabs.pegasus-1-5-v1:0
    {0x288ed06441, 99399, 1000000, 128000, 0, Sc4a1df9c62, P_bedrock, 5, 0, 33},  // us-gov.anthropic.claude-fable-5-1
    {0x298ed06641, 99432, 1000000, 128000, 0, S708768bfeb, P_bedrock, 10, 0, 33},  // us-gov.anthropic.claude-haiku-5-5
    {0x298ed06441, 99465, 1000000, 128000, 0, Sfe88e93341, P_bedrock, 5, 0, 32},  // us-gov.anthropic.claude-opus-4-8
    {0x298ed06441, 99497, 1000000, 128000, 0, Sfe88e93341, P_bedrock, 5, 0, 30},  // us-gov.anthropic.claude-opus-5
    {0x298ed06441, 99527, 1000000, 128000, 0, S1d579ad777, P_bedrock, 5, 0, 32},  // us-gov.anthropic.claude-opus-5-5
    {0x98ec40448, 99559, 200000, 64000, 0, S42c845406f, P_bedrock, 10, 0, 48},  // us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x298ed06441, 99607, 1000000, 128000, 0, S89736191db, P_bedrock, 5, 0, 32},  // us-gov.anthropic.claude-sonnet-5
    {0x298ed06441, 99639, 1000000, 128000, 0, S2eb43fb382, P_bedrock, 5, 0, 34},  // us-gov.anthropic.claude-sonnet-5-5
    {0x828000400, 99673, 128000, 8192, 20270330, S51daa50850, P_bedrock, 2, 0, 34},  // us-gov.nvidia.nemotron-nano-12b-v2
    {0xa8040400, 99707, 262144, 8192, 0, Sc3565b756f, P_bedrock, 2, 0, 33},  // us-gov.nvidia.nemotron-nano-3-30b
    {0x28000400, 99740, 128000, 8192, 20270330, S894133f135, P_bedrock, 2, 0, 33},  // us-gov.nvidia.nemotron-nano-9b-v2
    {0xac000400, 99773, 256000, 32768, 0, S54069e3bd9, P_bedrock, 2, 0, 35},  // us-gov.nvidia.nemotron-super-3-120b
    {0x8c000400, 99808, 128000, 16384, 0, S7d189b2845, P_bedrock, 2, 0, 30},  // us-gov.openai.gpt-oss-120b-1:0
    {0x8c000400, 99838, 128000, 16384, 0, S8cc58cb561, P_bedrock, 2, 0, 29},  // us-gov.openai.gpt-oss-20b-1:0
    {0x884000400, 99867, 500000, 500000, 0, Sf3ca695140, P_bedrock, 3, 0, 19},  // us-gov.xai.grok-4.6
    {0xc8e800400, 99886, 1000000, 64000, 0, Sbcbeaf36e9, P_bedrock, 11, 0, 26},  // us.amazon.nova-2-lite-v1:0
    {0xc8e800400, 99912, 1000000, 64000, 0, S1dedf58f51, P_bedrock, 9, 0, 42},  // us.amazon.nova-2-pro-preview-20251202-v1:0
    {0x88a800400, 99954, 300000, 10000, 0, Sd01e64bfaf, P_bedrock, 5, 0, 24},  // us.amazon.nova-lite-v1:0
    {0x8a000400, 99978, 128000, 10000, 0, S7d613ccb19, P_bedrock, 5, 0, 25},  // us.amazon.nova-micro-v1:0
    {0x88a800400, 100003, 300000, 10000, 0, S912218464f, P_bedrock, 11, 0, 23},  // us.amazon.nova-pro-v1:0
    {0x8a800408, 100026, 200000, 8192, 0, S4b9c927ee0, P_bedrock, 4, 0, 43},  // us.anthropic.claude-3-5-haiku-20241022-v1:0
    {0x888800400, 100069, 200000, 4096, 0, Se4cd7b4c41, P_bedrock, 4, 0, 44},  // us.anthropic.claude-3-5-sonnet-20240620-v1:0
    {0x88a800448, 100113, 200000, 8192, 0, Se4cd7b4c41, P_bedrock, 4, 0, 44},  // us.anthropic.claude-3-5-sonnet-20241022-v2:0
    {0x88e800448, 100157, 200000, 8192, 0, Se4cd7b4c41, P_bedrock, 4, 0, 44},  // us.anthropic.claude-3-7-sonnet-20250219-v1:0
    {0x888000400, 100201, 200000, 4096, 0, S110704f343, P_bedrock, 4, 0, 40},  // us.anthropic.claude-3-opus-20240229-v1:0
    {0x288ed06441, 100241, 1000000, 128000, 0, S7a32bc7b5d, P_bedrock, 6, 0, 27},  // us.anthropic.claude-fable-5
    {0x288ed06441, 100268, 1000000, 128000, 0, S3ffc645308, P_bedrock, 6, 0, 29},  // us.anthropic.claude-fable-5-1
    {0x98ec40448, 100297, 200000, 64000, 0, Scd3fedd85b, P_bedrock, 7, 0, 43},  // us.anthropic.claude-haiku-4-5-20251001-v1:0
    {0x298ed06641, 100340, 1000000, 128000, 0, S9b86c74787, P_bedrock, 11, 0, 29},  // us.anthropic.claude-haiku-5-5
    {0x288ed46441, 100369, 1000000, 128000, 0, Scd8fbeb76e, P_bedrock, 5, 0, 28},  // us.anthropic.claude-mythos-5
    {0x288ed46441, 100397, 1000000, 128000, 0, S1d446932b8, P_bedrock, 5, 0, 30},  // us.anthropic.claude-mythos-5-1
    {0x886100400, 100427, 1000000, 128000, 0, Scf2895764b, P_bedrock, 5, 0, 34},  // us.anthropic.claude-mythos-preview
    {0x88e800448, 100461, 200000, 32000, 20270108, S7f1f9bee60, P_bedrock, 5, 0, 42},  // us.anthropic.claude-opus-4-1-20250805-v1:0
    {0x88e800448, 100503, 200000, 32000, 0, S7f1f9bee60, P_bedrock, 5, 0, 40},  // us.anthropic.claude-opus-4-20250514-v1:0
    {0x98ed40448, 100543, 200000, 64000, 0, S58b6b96f03, P_bedrock, 6, 0, 42},  // us.anthropic.claude-opus-4-5-20251101-v1:0
    {0x98ed43441, 100585, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 31},  // us.anthropic.claude-opus-4-6-v1
    {0x298ed02441, 100616, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 28},  // us.anthropic.claude-opus-4-7
    {0x298ed06441, 100644, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 28},  // us.anthropic.claude-opus-4-8
    {0x298ed06441, 100672, 1000000, 128000, 0, S58b6b96f03, P_bedrock, 6, 0, 26},  // us.anthropic.claude-opus-5
    {0x298ed06441, 100698, 1000000, 128000, 0, S298672b839, P_bedrock, 6, 0, 28},  // us.anthropic.claude-opus-5-5
    {0x88e800448, 100726, 200000, 64000, 20261014, S31afae5176, P_bedrock, 9, 0, 42},  // us.anthropic.claude-sonnet-4-20250514-v1:0
    {0x98ec40448, 100768, 200000, 64000, 20270408, Sd2cd281a27, P_bedrock, 13, 0, 44},  // us.anthropic.claude-sonnet-4-5-20250929-v1:0
    {0x98ed43441, 100812, 1000000, 64000, 0, S4ae550f9e1, P_bedrock, 6, 0, 30},  // us.anthropic.claude-sonnet-4-6
    {0x298ed06441, 100842, 1000000, 128000, 0, S2dadfdf3b2, P_bedrock, 6, 0, 28},  // us.anthropic.claude-sonnet-5
    {0x298ed06441, 100870, 1000000, 128000, 0, S556e442db3, P_bedrock, 6, 0, 30},  // us.anthropic.claude-sonnet-5-5
    {0x80, 100900, 128000, 0, 0, S044b31e344, P_bedrock, 2, 3, 20},  // us.cohere.embed-v4:0
    {0x4000000, 100920, 128000, 8192, 20270330, Safc99a9b71, P_bedrock, 2, 0, 19},  // us.deepseek.r1-v1:0
    {0x8c040400, 100939, 163840, 163840, 0, S40e1bbdfb7, P_bedrock, 8, 0, 16},  // us.deepseek.v3.2
    {0x400, 100955, 128000, 4096, 20260707, S79f914bf84, P_bedrock, 2, 0, 35},  // us.meta.llama3-1-405b-instruct-v1:0
    {0x400, 100990, 128000, 4096, 20270330, Scafa9e196b, P_bedrock, 4, 0, 34},  // us.meta.llama3-1-70b-instruct-v1:0
    {0x400, 101024, 128000, 4096, 20270330, Scff2ef7159, P_bedrock, 4, 0, 33},  // us.meta.llama3-1-8b-instruct-v1:0
    {0x800000400, 101057, 128000, 4096, 20260707, S21de4216c4, P_bedrock, 2, 0, 34},  // us.meta.llama3-2-11b-instruct-v1:0
    {0x400, 101091, 128000, 4096, 20260707, S15e1913b91, P_bedrock, 2, 0, 33},  // us.meta.llama3-2-1b-instruct-v1:0
    {0x400, 101124, 128000, 4096, 20260707, S2edeb41f44, P_bedrock, 2, 0, 33},  // us.meta.llama3-2-3b-instruct-v1:0
    {0x800000400, 101157, 128000, 4096, 20260707, S3ebaf56472, P_bedrock, 2, 0, 34},  // us.meta.llama3-2-90b-instruct-v1:0
    {0x400, 101191, 128000, 4096, 20270330, Scafa9e196b, P_bedrock, 4, 0, 34},  // us.meta.llama3-3-70b-instruct-v1:0
    {0x400, 101225, 1000000, 8192, 20270330, S2092e34a77, P_bedrock, 4, 0, 41},  // us.meta.llama4-maverick-17b-instruct-v1:0
    {0x400, 101266, 10000000, 8192, 20270330, S2375a554c8, P_bedrock, 4, 0, 38},  // us.meta.llama4-scout-17b-instruct-v1:0
    {0x400, 101304, 128000, 16384, 0, Sa1e54af36d, P_bedrock, 2, 0, 34},  // us.mistral.pixtral-large-2502-v1:0
    {0x8ae000400, 101338, 1000000, 131072, 0, S8ef8acaf56, P_bedrock, 12, 0, 21},  // us.moonshotai.kimi-k3
    {0x2884000400, 101359, 1050000, 128000, 0, Sc07585a1a8, P_bedrock, 6, 0, 17},  // us.openai.gpt-5.4
    {0x2884000400, 101376, 1050000, 128000, 0, S5c8e88abdd, P_bedrock, 6, 0, 17},  // us.openai.gpt-5.5
    {0x2884002400, 101393, 1050000, 128000, 0, S76c08a9d9b, P_bedrock, 8, 0, 22},  // us.openai.gpt-5.6-luna
    {0x2884002400, 101415, 1050000, 128000, 0, Sbcaca98688, P_bedrock, 8, 0, 21},  // us.openai.gpt-5.6-sol
    {0x2884002400, 101436, 1050000, 128000, 0, Sec716cb9c6, P_bedrock, 8, 0, 23},  // us.openai.gpt-5.6-terra
    {0x2886002400, 101459, 1050000, 128000, 0, S2f2118c95d, P_bedrock, 16, 0, 21},  // us.openai.gpt-6-astra
    {0x2886082400, 101480, 1050000, 128000, 0, Scea09ee5e2, P_bedrock, 8, 0, 20},  // us.openai.gpt-6-luna
    {0x2886082400, 101500, 1050000, 128000, 0, S9d2f713957, P_bedrock, 8, 0, 19},  // us.openai.gpt-6-sol
    {0x2886002400, 101519, 1000000, 131072, 0, S9fb0a43f2c, P_bedrock, 16, 0, 21},  // us.openai.gpt-6.1-sol
    {0x880, 101540, 77, 0, 20261130, S80dfc7651b, P_bedrock, 5, 3, 36},  // us.twelvelabs.marengo-embed-2-7-v1:0
    {0x880, 101576, 500, 0, 0, S80dfc7651b, P_bedrock, 5, 3, 36},  // us.twelvelabs.marengo-embed-3-0-v1:0
    {0x400000000, 101612, 0, 0, 20270322, S21871ce227, P_bedrock, 2, 0, 30},  // us.twelvelabs.pegasus-1-2-v1:0
    {0x400000000, 101642, 261120, 98304, 0, S21871ce227, P_bedrock, 2, 0, 30},  // us.twelvelabs.pegasus-1-5-v1:0
    {0x800400, 101672, 128000, 8192, 20270309, S06a406145e, P_bedrock, 2, 0, 25},  // us.writer.palmyra-x4-v1:0
    {0x800400, 101697, 128000, 8192, 20270321, S1e50596198, P_bedrock, 2, 0, 25},  // us.writer.palmyra-x5-v1:0
    {0x884000400, 101722, 500000, 500000, 0, Sf33d2b924d, P_bedrock, 9, 0, 15},  // us.xai.grok-4.6
    {0x884000400, 101737, 524288, 524288, 0, Sf33d2b924d, P_bedrock, 9, 0, 15},  // us.xai.grok-4.7
    {0xae040400, 101752, 1000000, 128000, 0, Sc91bd22b76, P_bedrock, 16, 0, 14},  // us.zai.glm-5.3
    {0x8a0200400, 101766, 128000, 128000, 0, Sf61abc204b, P_v0, 2, 0, 12},  // v0/v0-1.0-md
    {0x8a0200400, 101778, 512000, 512000, 0, S572a221982, P_v0, 2, 0, 12},  // v0/v0-1.5-lg
    {0x8a0200400, 101790, 128000, 128000, 0, Sf61abc204b, P_v0, 2, 0, 12},  // v0/v0-1.5-md
    {0x0, 101802, 40960, 16384, 0, Sf8772222b6, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/alibaba/qwen-3-14b
    {0x0, 101838, 40960, 16384, 0, S13bcc1900f, P_vercel_ai_gateway, 2, 0, 37},  // vercel_ai_gateway/alibaba/qwen-3-235b
    {0x0, 101875, 40960, 16384, 0, S7d3e244b66, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/alibaba/qwen-3-30b
    {0x80000400, 101911, 40960, 16384, 0, S7d3e244b66, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/alibaba/qwen-3-32b
    {0x80000400, 101947, 262144, 66536, 0, Sa2233b87af, P_vercel_ai_gateway, 2, 0, 37},  // vercel_ai_gateway/alibaba/qwen3-coder
    {0x808000400, 101984, 300000, 8192, 0, S12312d1f9d, P_vercel_ai_gateway, 2, 0, 34},  // vercel_ai_gateway/amazon/nova-lite
    {0x8000400, 102018, 128000, 8192, 0, Saa5e508f74, P_vercel_ai_gateway, 2, 0, 35},  // vercel_ai_gateway/amazon/nova-micro
    {0x808000400, 102053, 300000, 8192, 0, S3aed4bfc8a, P_vercel_ai_gateway, 2, 0, 33},  // vercel_ai_gateway/amazon/nova-pro
    {0x0, 102086, 0, 0, 0, S4ae3396d7b, P_vercel_ai_gateway, 2, 0, 44},  // vercel_ai_gateway/amazon/titan-embed-text-v2
    {0x88a000448, 102130, 200000, 8192, 0, Se4cd7b4c41, P_vercel_ai_gateway, 4, 0, 45},  // vercel_ai_gateway/anthropic/claude-3-5-sonnet
    {0x88a000448, 102175, 200000, 8192, 0, Se4cd7b4c41, P_vercel_ai_gateway, 4, 0, 54},  // vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022
    {0x88e000448, 102229, 200000, 64000, 0, Se4cd7b4c41, P_vercel_ai_gateway, 4, 0, 45},  // vercel_ai_gateway/anthropic/claude-3-7-sonnet
    {0x888000400, 102274, 200000, 4096, 0, S7f6682a3ad, P_vercel_ai_gateway, 4, 0, 42},  // vercel_ai_gateway/anthropic/claude-3-haiku
    {0x888000400, 102316, 200000, 4096, 0, S110704f343, P_vercel_ai_gateway, 4, 0, 41},  // vercel_ai_gateway/anthropic/claude-3-opus
    {0x888000400, 102357, 200000, 8192, 0, S4b9c927ee0, P_vercel_ai_gateway, 4, 0, 44},  // vercel_ai_gateway/anthropic/claude-3.5-haiku
    {0x888000400, 102401, 200000, 8192, 0, Se4cd7b4c41, P_vercel_ai_gateway, 4, 0, 45},  // vercel_ai_gateway/anthropic/claude-3.5-sonnet
    {0x888000400, 102446, 200000, 64000, 0, Se4cd7b4c41, P_vercel_ai_gateway, 4, 0, 45},  // vercel_ai_gateway/anthropic/claude-3.7-sonnet
    {0x888000400, 102491, 200000, 32000, 0, S110704f343, P_vercel_ai_gateway, 4, 0, 41},  // vercel_ai_gateway/anthropic/claude-4-opus
    {0x80000400, 102532, 200000, 64000, 0, Se4cd7b4c41, P_vercel_ai_gateway, 4, 0, 43},  // vercel_ai_gateway/anthropic/claude-4-sonnet
    {0x88e000448, 102575, 200000, 64000, 0, S18148d263e, P_vercel_ai_gateway, 4, 0, 44},  // vercel_ai_gateway/anthropic/claude-haiku-4.5
    {0x88e000448, 102619, 200000, 32000, 0, S110704f343, P_vercel_ai_gateway, 4, 0, 41},  // vercel_ai_gateway/anthropic/claude-opus-4
    {0x88e000448, 102660, 200000, 32000, 0, S110704f343, P_vercel_ai_gateway, 4, 0, 43},  // vercel_ai_gateway/anthropic/claude-opus-4.1
    {0x88e100448, 102703, 200000, 64000, 0, S4dbde7ffcd, P_vercel_ai_gateway, 4, 0, 43},  // vercel_ai_gateway/anthropic/claude-opus-4.5
    {0x88e101441, 102746, 200000, 64000, 0, S4dbde7ffcd, P_vercel_ai_gateway, 4, 0, 43},  // vercel_ai_gateway/anthropic/claude-opus-4.6
    {0x88e000448, 102789, 200000, 64000, 0, Se4cd7b4c41, P_vercel_ai_gateway, 4, 0, 43},  // vercel_ai_gateway/anthropic/claude-sonnet-4
    {0x886000448, 102832, 1000000, 64000, 0, Se4cd7b4c41, P_vercel_ai_gateway, 4, 0, 45},  // vercel_ai_gateway/anthropic/claude-sonnet-4.5
    {0x88000400, 102877, 256000, 8000, 0, S06a406145e, P_vercel_ai_gateway, 2, 0, 34},  // vercel_ai_gateway/cohere/command-a
    {0x80000400, 102911, 128000, 4096, 0, S34e08b57e4, P_vercel_ai_gateway, 2, 0, 34},  // vercel_ai_gateway/cohere/command-r
    {0x80000400, 102945, 128000, 4096, 0, S06a406145e, P_vercel_ai_gateway, 2, 0, 39},  // vercel_ai_gateway/cohere/command-r-plus
    {0x0, 102984, 0, 0, 0, S044b31e344, P_vercel_ai_gateway, 2, 0, 35},  // vercel_ai_gateway/cohere/embed-v4.0
    {0x80000000, 103019, 128000, 8192, 0, Sd1ea854e8f, P_vercel_ai_gateway, 2, 0, 38},  // vercel_ai_gateway/deepseek/deepseek-r1
    {0x88000400, 103057, 131072, 131072, 0, Sa7816b923f, P_vercel_ai_gateway, 2, 0, 56},  // vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b
    {0x80000000, 103113, 128000, 8192, 0, S7a5303501f, P_vercel_ai_gateway, 2, 0, 38},  // vercel_ai_gateway/deepseek/deepseek-v3
    {0x188e800400, 103151, 1000000, 65536, 0, S15627fdf4d, P_vercel_ai_gateway, 3, 0, 41},  // vercel_ai_gateway/google/gemini-2.5-flash
    {0x188e800400, 103192, 1048576, 65536, 0, S3da7a75490, P_vercel_ai_gateway, 6, 0, 39},  // vercel_ai_gateway/google/gemini-2.5-pro
    {0x0, 103231, 0, 0, 0, S76e72a7114, P_vercel_ai_gateway, 2, 3, 45},  // vercel_ai_gateway/google/gemini-embedding-001
    {0x880000400, 103276, 8192, 8192, 0, Sd702ef35df, P_vercel_ai_gateway, 2, 0, 35},  // vercel_ai_gateway/google/gemma-2-9b
    {0x0, 103311, 0, 0, 0, Sfe3490c1ca, P_vercel_ai_gateway, 2, 3, 43},  // vercel_ai_gateway/google/text-embedding-005
    {0x0, 103354, 0, 0, 0, Sfe3490c1ca, P_vercel_ai_gateway, 2, 3, 56},  // vercel_ai_gateway/google/text-multilingual-embedding-002
    {0x0, 103410, 32000, 16384, 0, S3046735df2, P_vercel_ai_gateway, 2, 0, 47},  // vercel_ai_gateway/inception/mercury-coder-small
    {0x80000000, 103457, 8192, 8192, 0, Sbb1e783013, P_vercel_ai_gateway, 2, 0, 34},  // vercel_ai_gateway/meta/llama-3-70b
    {0x80000000, 103491, 8192, 8192, 0, Sd1ee3b1b32, P_vercel_ai_gateway, 2, 0, 33},  // vercel_ai_gateway/meta/llama-3-8b
    {0x80000000, 103524, 128000, 8192, 0, S3ebaf56472, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/meta/llama-3.1-70b
    {0x8000400, 103560, 131000, 131072, 0, Sd1ee3b1b32, P_vercel_ai_gateway, 2, 0, 35},  // vercel_ai_gateway/meta/llama-3.1-8b
    {0x880000400, 103595, 128000, 8192, 0, S21de4216c4, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/meta/llama-3.2-11b
    {0x0, 103631, 128000, 8192, 0, S15e1913b91, P_vercel_ai_gateway, 2, 0, 35},  // vercel_ai_gateway/meta/llama-3.2-1b
    {0x8000400, 103666, 128000, 8192, 0, S2edeb41f44, P_vercel_ai_gateway, 2, 0, 35},  // vercel_ai_gateway/meta/llama-3.2-3b
    {0x880000400, 103701, 128000, 8192, 0, S3ebaf56472, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/meta/llama-3.2-90b
    {0x80000400, 103737, 128000, 8192, 0, S3ebaf56472, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/meta/llama-3.3-70b
    {0x80000000, 103773, 131072, 8192, 0, S13bcc1900f, P_vercel_ai_gateway, 2, 0, 39},  // vercel_ai_gateway/meta/llama-4-maverick
    {0x880000400, 103812, 131072, 8192, 0, S7d3e244b66, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/meta/llama-4-scout
    {0x80000400, 103848, 256000, 4000, 0, Seabd8ac459, P_vercel_ai_gateway, 2, 0, 35},  // vercel_ai_gateway/mistral/codestral
    {0x0, 103883, 0, 0, 0, S76e72a7114, P_vercel_ai_gateway, 2, 0, 41},  // vercel_ai_gateway/mistral/codestral-embed
    {0x88000400, 103924, 128000, 128000, 0, S5005dd3f3e, P_vercel_ai_gateway, 2, 0, 40},  // vercel_ai_gateway/mistral/devstral-small
    {0x88000400, 103964, 128000, 64000, 0, Se628e6e3f7, P_vercel_ai_gateway, 2, 0, 42},  // vercel_ai_gateway/mistral/magistral-medium
    {0x400, 104006, 128000, 64000, 0, S8a87f51a45, P_vercel_ai_gateway, 2, 0, 41},  // vercel_ai_gateway/mistral/magistral-small
    {0x80000400, 104047, 128000, 4000, 0, S151450dd2e, P_vercel_ai_gateway, 2, 0, 38},  // vercel_ai_gateway/mistral/ministral-3b
    {0x880000400, 104085, 128000, 4000, 0, S15e1913b91, P_vercel_ai_gateway, 2, 0, 38},  // vercel_ai_gateway/mistral/ministral-8b
    {0x0, 104123, 0, 0, 0, S290b4d2dce, P_vercel_ai_gateway, 2, 0, 39},  // vercel_ai_gateway/mistral/mistral-embed
    {0x80000400, 104162, 32000, 4000, 0, Sa1e54af36d, P_vercel_ai_gateway, 2, 0, 39},  // vercel_ai_gateway/mistral/mistral-large
    {0x0, 104201, 32768, 32768, 0, S7cc02c3a9f, P_vercel_ai_gateway, 2, 0, 42},  // vercel_ai_gateway/mistral/mistral-saba-24b
    {0x88000400, 104243, 32000, 4000, 0, S7d3e244b66, P_vercel_ai_gateway, 2, 0, 39},  // vercel_ai_gateway/mistral/mistral-small
    {0x400, 104282, 65536, 2048, 0, S017e2e00fe, P_vercel_ai_gateway, 2, 0, 48},  // vercel_ai_gateway/mistral/mixtral-8x22b-instruct
    {0x888000400, 104330, 128000, 4000, 0, S2edeb41f44, P_vercel_ai_gateway, 2, 0, 37},  // vercel_ai_gateway/mistral/pixtral-12b
    {0x888000400, 104367, 128000, 4000, 0, Sa1e54af36d, P_vercel_ai_gateway, 2, 0, 39},  // vercel_ai_gateway/mistral/pixtral-large
    {0x80000400, 104406, 131072, 16384, 0, Sc96cc98201, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/moonshotai/kimi-k2
    {0x0, 104442, 32768, 16384, 0, S47eab89b7a, P_vercel_ai_gateway, 2, 0, 37},  // vercel_ai_gateway/morph/morph-v3-fast
    {0x0, 104479, 32768, 16384, 0, S10a582e3d9, P_vercel_ai_gateway, 2, 0, 38},  // vercel_ai_gateway/morph/morph-v3-large
    {0x80000400, 104517, 16385, 4096, 0, S8a87f51a45, P_vercel_ai_gateway, 2, 0, 38},  // vercel_ai_gateway/openai/gpt-3.5-turbo
    {0x0, 104555, 8192, 4096, 0, S0334c45076, P_vercel_ai_gateway, 2, 0, 47},  // vercel_ai_gateway/openai/gpt-3.5-turbo-instruct
    {0x880000400, 104602, 128000, 4096, 0, S6179858e63, P_vercel_ai_gateway, 2, 0, 36},  // vercel_ai_gateway/openai/gpt-4-turbo
    {0x888000400, 104638, 1047576, 32768, 0, Saf3701287e, P_vercel_ai_gateway, 4, 0, 32},  // vercel_ai_gateway/openai/gpt-4.1
    {0x888000400, 104670, 1047576, 32768, 0, S8cc7a20e46, P_vercel_ai_gateway, 4, 0, 37},  // vercel_ai_gateway/openai/gpt-4.1-mini
    {0x888000400, 104707, 1047576, 32768, 0, S0ae70e4887, P_vercel_ai_gateway, 4, 0, 37},  // vercel_ai_gateway/openai/gpt-4.1-nano
    {0x888000400, 104744, 128000, 16384, 0, S06354f781d, P_vercel_ai_gateway, 4, 0, 31},  // vercel_ai_gateway/openai/gpt-4o
    {0x888000400, 104775, 128000, 16384, 0, S6864784ec8, P_vercel_ai_gateway, 4, 0, 36},  // vercel_ai_gateway/openai/gpt-4o-mini
    {0x888000400, 104811, 200000, 100000, 0, S487cefd01c, P_vercel_ai_gateway, 4, 0, 27},  // vercel_ai_gateway/openai/o1
    {0x888000400, 104838, 200000, 100000, 0, Saf3701287e, P_vercel_ai_gateway, 4, 0, 27},  // vercel_ai_gateway/openai/o3
    {0x88000400, 104865, 200000, 100000, 0, Sbd8598034b, P_vercel_ai_gateway, 4, 0, 32},  // vercel_ai_gateway/openai/o3-mini
    {0x888000400, 104897, 200000, 100000, 0, Sc521da9de4, P_vercel_ai_gateway, 4, 0, 32},  // vercel_ai_gateway/openai/o4-mini
    {0x0, 104929, 0, 0, 0, Se1aa0501f8, P_vercel_ai_gateway, 2, 3, 47},  // vercel_ai_gateway/openai/text-embedding-3-large
    {0x0, 104976, 0, 0, 0, S4ae3396d7b, P_vercel_ai_gateway, 2, 3, 47},  // vercel_ai_gateway/openai/text-embedding-3-small
    {0x0, 105023, 0, 0, 0, S290b4d2dce, P_vercel_ai_gateway, 2, 3, 47},  // vercel_ai_gateway/openai/text-embedding-ada-002
    {0x0, 105070, 127000, 8000, 0, S0cdedef782, P_vercel_ai_gateway, 2, 0, 34},  // vercel_ai_gateway/perplexity/sonar
    {0x0, 105104, 200000, 8000, 0, Sf61abc204b, P_vercel_ai_gateway, 2, 0, 38},  // vercel_ai_gateway/perplexity/sonar-pro
    {0x0, 105142, 127000, 8000, 0, Sd5e5c0803b, P_vercel_ai_gateway, 2, 0, 44},  // vercel_ai_gateway/perplexity/sonar-reasoning
    {0x0, 105186, 127000, 8000, 0, S110e3aef22, P_vercel_ai_gateway, 2, 0, 48},  // vercel_ai_gateway/perplexity/sonar-reasoning-pro
    {0x880000400, 105234, 128000, 32000, 0, Sf61abc204b, P_vercel_ai_gateway, 2, 0, 34},  // vercel_ai_gateway/vercel/v0-1.0-md
    {0x880000400, 105268, 128000, 32768, 0, Sf61abc204b, P_vercel_ai_gateway, 2, 0, 34},  // vercel_ai_gateway/vercel/v0-1.5-md
    {0x80000400, 105302, 131072, 4000, 0, S8582d219b0, P_vercel_ai_gateway, 2, 0, 28},  // vercel_ai_gateway/xai/grok-2
    {0x880000400, 105330, 32768, 32768, 0, S8582d219b0, P_vercel_ai_gateway, 2, 0, 35},  // vercel_ai_gateway/xai/grok-2-vision
    {0x80000400, 105365, 131072, 131072, 0, Sf61abc204b, P_vercel_ai_gateway, 2, 0, 28},  // vercel_ai_gateway/xai/grok-3
    {0x400, 105393, 131072, 131072, 0, Sd920aa0fe1, P_vercel_ai_gateway, 2, 0, 33},  // vercel_ai_gateway/xai/grok-3-fast
    {0x80000400, 105426, 131072, 131072, 0, Sc388709f60, P_vercel_ai_gateway, 2, 0, 33},  // vercel_ai_gateway/xai/grok-3-mini
    {0x80000400, 105459, 131072, 131072, 0, S4948ef9549, P_vercel_ai_gateway, 2, 0, 38},  // vercel_ai_gateway/xai/grok-3-mini-fast
    {0x80000400, 105497, 256000, 256000, 0, Sf61abc204b, P_vercel_ai_gateway, 2, 0, 28},  // vercel_ai_gateway/xai/grok-4
    {0x80000400, 105525, 131072, 131072, 0, S87dc95b7c7, P_vercel_ai_gateway, 2, 0, 29},  // vercel_ai_gateway/zai/glm-4.5
    {0x80000400, 105554, 128000, 96000, 0, S2384ff2b45, P_vercel_ai_gateway, 2, 0, 33},  // vercel_ai_gateway/zai/glm-4.5-air
    {0x80200400, 105587, 200000, 200000, 0, Sa7018c20bc, P_vercel_ai_gateway, 3, 0, 29},  // vercel_ai_gateway/zai/glm-4.6
    {0x0, 105616, 0, 0, 0, Sf1869723ac, P_vertex_ai, 1, 7, 15},  // vertex_ai/chirp
    {0x0, 105631, 0, 0, 0, Sd3eb584ba4, P_vertex_ai, 1, 6, 17},  // vertex_ai/chirp_2
    {0x0, 105648, 0, 0, 0, Sd3eb584ba4, P_vertex_ai, 1, 6, 17},  // vertex_ai/chirp_3
    {0x80800408, 105665, 200000, 8192, 20260705, Sd5e5c0803b, P_vertex_ai, 2, 0, 26},  // vertex_ai/claude-3-5-haiku
    {0x80800408, 105691, 200000, 8192, 20260705, Sd5e5c0803b, P_vertex_ai, 2, 0, 35},  // vertex_ai/claude-3-5-haiku@20241022
    {0x880800448, 105726, 200000, 8192, 20260219, Sf61abc204b, P_vertex_ai, 2, 0, 27},  // vertex_ai/claude-3-5-sonnet
    {0x880800408, 105753, 200000, 8192, 20260219, Sf61abc204b, P_vertex_ai, 2, 0, 36},  // vertex_ai/claude-3-5-sonnet@20240620
    {0x880000408, 105789, 200000, 4096, 20260823, Scb6066f25d, P_vertex_ai, 2, 0, 24},  // vertex_ai/claude-3-haiku
    {0x880000408, 105813, 200000, 4096, 20260823, Scb6066f25d, P_vertex_ai, 2, 0, 33},  // vertex_ai/claude-3-haiku@20240307
    {0x880000408, 105846, 200000, 4096, 20250801, S572a221982, P_vertex_ai, 2, 0, 23},  // vertex_ai/claude-3-opus
    {0x880000408, 105869, 200000, 4096, 20250801, S572a221982, P_vertex_ai, 2, 0, 32},  // vertex_ai/claude-3-opus@20240229
    {0x880000408, 105901, 200000, 4096, 0, Sf61abc204b, P_vertex_ai, 2, 0, 25},  // vertex_ai/claude-3-sonnet
    {0x880000408, 105926, 200000, 4096, 0, Sf61abc204b, P_vertex_ai, 2, 0, 34},  // vertex_ai/claude-3-sonnet@20240229
    {0x288e806441, 105960, 1000000, 128000, 20270608, S23bde2b06d, P_vertex_ai, 10, 0, 24},  // vertex_ai/claude-fable-5
    {0x288e846441, 105984, 1000000, 128000, 20270301, S290622517a, P_vertex_ai, 10, 0, 26},  // vertex_ai/claude-fable-5-1
    {0x288e846441, 106010, 1000000, 128000, 20270301, S290622517a, P_vertex_ai, 10, 0, 34},  // vertex_ai/claude-fable-5-1@default
    {0x288e806441, 106044, 1000000, 128000, 20270608, S23bde2b06d, P_vertex_ai, 10, 0, 32},  // vertex_ai/claude-fable-5@default
    {0x88e820408, 106076, 200000, 64000, 20261015, S9578de5693, P_vertex_ai, 9, 0, 26},  // vertex_ai/claude-haiku-4-5
    {0x88e820408, 106102, 200000, 64000, 20261015, S9578de5693, P_vertex_ai, 9, 0, 35},  // vertex_ai/claude-haiku-4-5@20251001
    {0x288e806641, 106137, 1000000, 128000, 0, S926171b75e, P_vertex_ai, 15, 0, 26},  // vertex_ai/claude-haiku-5-5
    {0x288e806641, 106163, 1000000, 128000, 0, S926171b75e, P_vertex_ai, 15, 0, 34},  // vertex_ai/claude-haiku-5-5@default
    {0x88e900448, 106197, 200000, 64000, 20261124, S77952bbff5, P_vertex_ai, 10, 0, 25},  // vertex_ai/claude-opus-4-5
    {0x88e920448, 106222, 200000, 64000, 20261124, S77952bbff5, P_vertex_ai, 10, 0, 34},  // vertex_ai/claude-opus-4-5@20251101
    {0x88e903441, 106256, 1000000, 128000, 20270205, S77952bbff5, P_vertex_ai, 10, 0, 25},  // vertex_ai/claude-opus-4-6
    {0x88e903441, 106281, 1000000, 128000, 20270205, S77952bbff5, P_vertex_ai, 10, 0, 33},  // vertex_ai/claude-opus-4-6@default
    {0x288e802441, 106314, 1000000, 128000, 20270416, S77952bbff5, P_vertex_ai, 10, 0, 25},  // vertex_ai/claude-opus-4-7
    {0x288e802441, 106339, 1000000, 128000, 20270416, S77952bbff5, P_vertex_ai, 10, 0, 33},  // vertex_ai/claude-opus-4-7@default
    {0x288e806441, 106372, 1000000, 128000, 20270528, S77952bbff5, P_vertex_ai, 10, 0, 25},  // vertex_ai/claude-opus-4-8
    {0x288e806441, 106397, 1000000, 128000, 20270528, S77952bbff5, P_vertex_ai, 10, 0, 33},  // vertex_ai/claude-opus-4-8@default
    {0x288e806441, 106430, 1000000, 128000, 20270124, S77952bbff5, P_vertex_ai, 10, 0, 23},  // vertex_ai/claude-opus-5
    {0x288e846441, 106453, 1000000, 128000, 0, Se3bdf5e8df, P_vertex_ai, 10, 0, 25},  // vertex_ai/claude-opus-5-5
    {0x288e846441, 106478, 1000000, 128000, 0, Se3bdf5e8df, P_vertex_ai, 10, 0, 33},  // vertex_ai/claude-opus-5-5@default
    {0x288e806441, 106511, 1000000, 128000, 20270124, S77952bbff5, P_vertex_ai, 10, 0, 31},  // vertex_ai/claude-opus-5@default
    {0x88e800448, 106542, 200000, 64000, 20260929, Sdc6fb221b9, P_vertex_ai, 14, 0, 27},  // vertex_ai/claude-sonnet-4-5
    {0x88e820448, 106569, 200000, 64000, 20260929, Sdc6fb221b9, P_vertex_ai, 14, 0, 36},  // vertex_ai/claude-sonnet-4-5@20250929
    {0x88e903441, 106605, 1000000, 64000, 0, S8f8ae228ec, P_vertex_ai, 10, 0, 27},  // vertex_ai/claude-sonnet-4-6
    {0x88e903441, 106632, 1000000, 64000, 0, S8f8ae228ec, P_vertex_ai, 10, 0, 35},  // vertex_ai/claude-sonnet-4-6@default
    {0x288e806441, 106667, 1000000, 128000, 20261224, S6d52680d45, P_vertex_ai, 8, 0, 25},  // vertex_ai/claude-sonnet-5
    {0x288e806441, 106692, 1000000, 128000, 0, S06b20eb173, P_vertex_ai, 10, 0, 27},  // vertex_ai/claude-sonnet-5-5
    {0x288e806441, 106719, 1000000, 128000, 0, S06b20eb173, P_vertex_ai, 10, 0, 35},  // vertex_ai/claude-sonnet-5-5@default
    {0x288e806441, 106754, 1000000, 128000, 20261224, S6d52680d45, P_vertex_ai, 8, 0, 33},  // vertex_ai/claude-sonnet-5@default
    {0x80000400, 106787, 128000, 128000, 0, Seabd8ac459, P_vertex_ai, 2, 0, 21},  // vertex_ai/codestral-2
    {0x80000400, 106808, 128000, 128000, 0, S13bcc1900f, P_vertex_ai, 2, 0, 24},  // vertex_ai/codestral-2501
    {0x80000400, 106832, 128000, 128000, 0, Seabd8ac459, P_vertex_ai, 2, 0, 25},  // vertex_ai/codestral-2@001
    {0x80000400, 106857, 128000, 128000, 0, S13bcc1900f, P_vertex_ai, 2, 0, 24},  // vertex_ai/codestral@2405
    {0x80000400, 106881, 128000, 128000, 0, S13bcc1900f, P_vertex_ai, 2, 0, 26},  // vertex_ai/codestral@latest
    {0x0, 106907, 65536, 32768, 0, S60bdb3af82, P_vertex_ai, 9, 0, 43},  // vertex_ai/deep-research-pro-preview-12-2025
    {0x86000400, 106950, 65336, 8192, 20261021, Sd32e64a035, P_vertex_ai, 4, 0, 43},  // vertex_ai/deepseek-ai/deepseek-r1-0528-maas
    {0x86000408, 106993, 163840, 32768, 20261021, S65bc2c49af, P_vertex_ai, 5, 0, 40},  // vertex_ai/deepseek-ai/deepseek-v3.1-maas
    {0x86000400, 107033, 163840, 32768, 20261021, Sd41f98bbb3, P_vertex_ai, 5, 0, 40},  // vertex_ai/deepseek-ai/deepseek-v3.2-maas
    {0x88e000408, 107073, 1048576, 1048576, 0, Sf8d41dfc5f, P_vertex_ai, 3, 0, 46},  // vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas
    {0x0, 107119, 0, 0, 20260601, S1000f68244, P_vertex_ai, 7, 0, 26},  // vertex_ai/gemini-2.0-flash
    {0x0, 107145, 0, 0, 20260601, S34ea6738a9, P_vertex_ai, 7, 0, 31},  // vertex_ai/gemini-2.0-flash-lite
    {0x0, 107176, 0, 0, 20261213, Sf211adfde4, P_vertex_ai, 6, 8, 39},  // vertex_ai/gemini-2.5-flash-native-audio
    {0x0, 107215, 0, 0, 0, Sc8299c6f61, P_vertex_ai, 4, 7, 38},  // vertex_ai/gemini-2.5-flash-preview-tts
    {0x0, 107253, 0, 0, 0, Sc8299c6f61, P_vertex_ai, 4, 7, 30},  // vertex_ai/gemini-2.5-flash-tts
    {0x0, 107283, 0, 0, 0, S42461b88d1, P_vertex_ai, 4, 7, 28},  // vertex_ai/gemini-2.5-pro-tts
    {0x1cae820410, 107311, 1048576, 65535, 0, Sfeb7d4680b, P_vertex_ai, 16, 0, 32},  // vertex_ai/gemini-3-flash-preview
    {0x1cae820410, 107343, 1048576, 65535, 0, Sfd244cf43e, P_vertex_ai, 16, 0, 30},  // vertex_ai/gemini-3-pro-preview
    {0x1eaea20410, 107373, 1048576, 65536, 20270507, S576c4d807f, P_vertex_ai, 19, 0, 31},  // vertex_ai/gemini-3.1-flash-lite
    {0x1eaea20410, 107404, 1048576, 65536, 0, S393544b84b, P_vertex_ai, 7, 0, 39},  // vertex_ai/gemini-3.1-flash-lite-preview
    {0x0, 107443, 0, 0, 0, S42461b88d1, P_vertex_ai, 4, 7, 38},  // vertex_ai/gemini-3.1-flash-tts-preview
    {0x1eae820410, 107481, 1048576, 65536, 0, S0ca22a1bb3, P_vertex_ai, 20, 0, 32},  // vertex_ai/gemini-3.1-pro-preview
    {0x1eae820410, 107513, 1048576, 65536, 0, Sbe0e09bb45, P_vertex_ai, 18, 0, 44},  // vertex_ai/gemini-3.1-pro-preview-customtools
    {0x1eaea20410, 107557, 1048576, 65535, 20270519, S9dc7477a51, P_vertex_ai, 17, 0, 26},  // vertex_ai/gemini-3.5-flash
    {0x1eaea20410, 107583, 1048576, 65536, 20270721, S51d59d9eaa, P_vertex_ai, 15, 0, 31},  // vertex_ai/gemini-3.5-flash-lite
    {0x30, 107614, 0, 0, 0, S99724b69fd, P_vertex_ai, 5, 8, 43},  // vertex_ai/gemini-3.5-live-translate-preview
    {0x0, 107657, 0, 0, 0, S69a43f7793, P_vertex_ai, 3, 6, 31},  // vertex_ai/gemini-3.5-transcribe
    {0x0, 107688, 0, 0, 0, Sf7ba37ac96, P_vertex_ai, 3, 6, 36},  // vertex_ai/gemini-3.5-transcribe-live
    {0x10, 107724, 0, 0, 0, S6f05095f91, P_vertex_ai, 3, 6, 44},  // vertex_ai/gemini-3.5-transcribe-live-preview
    {0x10, 107768, 0, 0, 0, S78c52bd667, P_vertex_ai, 3, 6, 39},  // vertex_ai/gemini-3.5-transcribe-preview
    {0x1eaea20410, 107807, 1048576, 65536, 20261119, S7afbcea651, P_vertex_ai, 15, 0, 26},  // vertex_ai/gemini-3.6-flash
    {0x1eaea20410, 107833, 1048576, 65536, 20270128, S7afbcea651, P_vertex_ai, 15, 0, 26},  // vertex_ai/gemini-3.7-flash
    {0x1eaea20410, 107859, 1048576, 65536, 0, S7afbcea651, P_vertex_ai, 15, 0, 26},  // vertex_ai/gemini-3.8-flash
    {0xc2e820010, 107885, 1048576, 65536, 0, Sb310940fd4, P_vertex_ai, 13, 0, 32},  // vertex_ai/gemini-3.8-flash-cyber
    {0x0, 107917, 8192, 16384, 0, S98976d5135, P_vertex_ai, 3, 7, 35},  // vertex_ai/gemini-3.8-flash-lite-tts
    {0x0, 107952, 8192, 16384, 0, Sd3f11e93e4, P_vertex_ai, 3, 7, 30},  // vertex_ai/gemini-3.8-flash-tts
    {0x1800000430, 107982, 131072, 65536, 0, S9229e5c115, P_vertex_ai, 8, 8, 25},  // vertex_ai/gemini-3.8-live
    {0x1eaea20410, 108007, 1048576, 1048576, 0, S95d3462f2f, P_vertex_ai, 18, 0, 24},  // vertex_ai/gemini-4-argon
    {0x1eaea20410, 108031, 1048576, 1048576, 0, Se18f45391a, P_vertex_ai, 18, 0, 41},  // vertex_ai/gemini-4-argon-cyber-permissive
    {0x10000, 108072, 8192, 0, 0, S4a4b579ab9, P_vertex_ai, 9, 3, 28},  // vertex_ai/gemini-embedding-2
    {0x10000, 108100, 8192, 0, 0, S4a4b579ab9, P_vertex_ai, 9, 3, 36},  // vertex_ai/gemini-embedding-2-preview
    {0x0, 108136, 0, 0, 0, S26be0a618e, P_vertex_ai, 4, 0, 31},  // vertex_ai/gemini-omni-1.1-flash
    {0xc04000000, 108167, 0, 57920, 0, S26be0a618e, P_vertex_ai, 4, 0, 39},  // vertex_ai/gemini-omni-1.1-flash-preview
    {0x1eaea00410, 108206, 131072, 65536, 0, Sa030feb62e, P_vertex_ai, 9, 0, 38},  // vertex_ai/gemini-robotics-er-2-preview
    {0x0, 108244, 0, 0, 0, S58eba6ae39, P_vertex_ai, 3, 0, 28},  // vertex_ai/gemma-4-26b-a4b-it
    {0x880000400, 108272, 262144, 128000, 0, S58eba6ae39, P_vertex_ai, 3, 0, 40},  // vertex_ai/google/gemma-4-26b-a4b-it-maas
    {0x80000000, 108312, 256000, 256000, 20260227, Sbed6e17a20, P_vertex_ai, 2, 0, 19},  // vertex_ai/jamba-1.5
    {0x80000000, 108331, 256000, 256000, 20260227, S110e3aef22, P_vertex_ai, 2, 0, 25},  // vertex_ai/jamba-1.5-large
    {0x80000000, 108356, 256000, 256000, 20260227, S110e3aef22, P_vertex_ai, 2, 0, 29},  // vertex_ai/jamba-1.5-large@001
    {0x80000000, 108385, 256000, 256000, 20260227, Sbed6e17a20, P_vertex_ai, 2, 0, 24},  // vertex_ai/jamba-1.5-mini
    {0x80000000, 108409, 256000, 256000, 20260227, Sbed6e17a20, P_vertex_ai, 2, 0, 28},  // vertex_ai/jamba-1.5-mini@001
    {0x20, 108437, 0, 0, 0, Sf8298be33d, P_vertex_ai, 1, 7, 19},  // vertex_ai/lyria-002
    {0x20, 108456, 131072, 8192, 0, S2350fa9bd1, P_vertex_ai, 3, 7, 30},  // vertex_ai/lyria-3-clip-preview
    {0x20, 108486, 131072, 8192, 0, S714a469197, P_vertex_ai, 3, 7, 29},  // vertex_ai/lyria-3-pro-preview
    {0x8a0000000, 108515, 128000, 2048, 0, S00eb60afcb, P_vertex_ai, 2, 0, 43},  // vertex_ai/meta/llama-3.1-405b-instruct-maas
    {0x8a0000000, 108558, 128000, 2048, 0, Sdd33c04042, P_vertex_ai, 2, 0, 42},  // vertex_ai/meta/llama-3.1-70b-instruct-maas
    {0x8a0000000, 108600, 128000, 2048, 0, Sdd33c04042, P_vertex_ai, 2, 0, 41},  // vertex_ai/meta/llama-3.1-8b-instruct-maas
    {0x8a0000000, 108641, 128000, 2048, 0, Sdd33c04042, P_vertex_ai, 2, 0, 49},  // vertex_ai/meta/llama-3.2-90b-vision-instruct-maas
    {0x80000400, 108690, 128000, 8192, 20261021, Scafa9e196b, P_vertex_ai, 4, 0, 42},  // vertex_ai/meta/llama-3.3-70b-instruct-maas
    {0x80000400, 108732, 1000000, 1000000, 0, Sfdc209b763, P_vertex_ai, 4, 0, 54},  // vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas
    {0x80000400, 108786, 1000000, 1000000, 0, S44d8a15bae, P_vertex_ai, 2, 0, 53},  // vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas
    {0x80000400, 108839, 10000000, 10000000, 0, Sdc903726d5, P_vertex_ai, 2, 0, 51},  // vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas
    {0x80000400, 108890, 10000000, 10000000, 0, Sbab8ca2380, P_vertex_ai, 4, 0, 50},  // vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas
    {0x80000000, 108940, 32000, 32000, 0, Sdd33c04042, P_vertex_ai, 2, 0, 40},  // vertex_ai/meta/llama3-405b-instruct-maas
    {0x80000000, 108980, 32000, 32000, 0, Sdd33c04042, P_vertex_ai, 2, 0, 39},  // vertex_ai/meta/llama3-70b-instruct-maas
    {0x80000000, 109019, 32000, 32000, 0, Sdd33c04042, P_vertex_ai, 2, 0, 38},  // vertex_ai/meta/llama3-8b-instruct-maas
    {0x80000400, 109057, 196608, 196608, 20261021, Sf8d41dfc5f, P_vertex_ai, 3, 0, 35},  // vertex_ai/minimaxai/minimax-m2-maas
    {0x80000400, 109092, 128000, 8191, 0, Sa1e54af36d, P_vertex_ai, 2, 0, 28},  // vertex_ai/mistral-large-2411
    {0x80000400, 109120, 128000, 8191, 0, Sa1e54af36d, P_vertex_ai, 2, 0, 28},  // vertex_ai/mistral-large@2407
    {0x80000400, 109148, 128000, 8191, 0, Sa1e54af36d, P_vertex_ai, 2, 0, 32},  // vertex_ai/mistral-large@2411-001
    {0x80000400, 109180, 128000, 8191, 0, Sa1e54af36d, P_vertex_ai, 2, 0, 30},  // vertex_ai/mistral-large@latest
    {0x80000400, 109210, 128000, 8191, 0, S4bdf772957, P_vertex_ai, 2, 0, 26},  // vertex_ai/mistral-medium-3
    {0x80000400, 109236, 128000, 8191, 0, S4bdf772957, P_vertex_ai, 2, 0, 30},  // vertex_ai/mistral-medium-3@001
    {0x80000400, 109266, 128000, 128000, 0, S2557df2b32, P_vertex_ai, 2, 0, 27},  // vertex_ai/mistral-nemo@2407
    {0x80000400, 109293, 128000, 128000, 0, S2edeb41f44, P_vertex_ai, 2, 0, 29},  // vertex_ai/mistral-nemo@latest
    {0x880000400, 109322, 128000, 128000, 0, S7d3e244b66, P_vertex_ai, 2, 0, 28},  // vertex_ai/mistral-small-2503
    {0x80000400, 109350, 32000, 8191, 0, S7d3e244b66, P_vertex_ai, 2, 0, 32},  // vertex_ai/mistral-small-2503@001
    {0x80000400, 109382, 128000, 128000, 0, Seabd8ac459, P_vertex_ai, 2, 0, 31},  // vertex_ai/mistralai/codestral-2
    {0x80000400, 109413, 128000, 128000, 0, Seabd8ac459, P_vertex_ai, 2, 0, 35},  // vertex_ai/mistralai/codestral-2@001
    {0x80000400, 109448, 128000, 8191, 0, S4bdf772957, P_vertex_ai, 2, 0, 36},  // vertex_ai/mistralai/mistral-medium-3
    {0x80000400, 109484, 128000, 8191, 0, S4bdf772957, P_vertex_ai, 2, 0, 40},  // vertex_ai/mistralai/mistral-medium-3@001
    {0x1080000400, 109524, 256000, 256000, 20261021, Se842304faa, P_vertex_ai, 3, 0, 42},  // vertex_ai/moonshotai/kimi-k2-thinking-maas
    {0x4000000, 109566, 131072, 32768, 0, Sa3aedd1eb2, P_vertex_ai, 4, 0, 34},  // vertex_ai/openai/gpt-oss-120b-maas
    {0x4000000, 109600, 131072, 32768, 20261021, Sa23561091b, P_vertex_ai, 5, 0, 33},  // vertex_ai/openai/gpt-oss-20b-maas
    {0x80000400, 109633, 262144, 16384, 20261021, S6b3c401a21, P_vertex_ai, 4, 0, 49},  // vertex_ai/qwen/qwen3-235b-a22b-instruct-2507-maas
    {0x80000400, 109682, 262144, 32768, 20261021, S50f92fd761, P_vertex_ai, 5, 0, 50},  // vertex_ai/qwen/qwen3-coder-480b-a35b-instruct-maas
    {0x80000400, 109732, 262144, 262144, 20261021, S9237c6001b, P_vertex_ai, 2, 0, 47},  // vertex_ai/qwen/qwen3-next-80b-a3b-instruct-maas
    {0x80000400, 109779, 262144, 262144, 20261021, S9237c6001b, P_vertex_ai, 2, 0, 47},  // vertex_ai/qwen/qwen3-next-80b-a3b-thinking-maas
    {0x0, 109826, 0, 0, 0, S81cd670e63, P_vertex_ai, 3, 4, 33},  // vertex_ai/semantic-ranker-default
    {0x0, 109859, 0, 0, 0, S81cd670e63, P_vertex_ai, 3, 4, 37},  // vertex_ai/semantic-ranker-default-002
    {0x0, 109896, 0, 0, 0, S81cd670e63, P_vertex_ai, 3, 4, 37},  // vertex_ai/semantic-ranker-default-003
    {0x0, 109933, 0, 0, 0, S81cd670e63, P_vertex_ai, 3, 4, 37},  // vertex_ai/semantic-ranker-default-004
    {0x0, 109970, 0, 0, 0, S81cd670e63, P_vertex_ai, 3, 4, 40},  // vertex_ai/semantic-ranker-default@latest
    {0x0, 110010, 0, 0, 0, S81cd670e63, P_vertex_ai, 3, 4, 30},  // vertex_ai/semantic-ranker-fast
    {0x0, 110040, 0, 0, 0, S81cd670e63, P_vertex_ai, 3, 4, 34},  // vertex_ai/semantic-ranker-fast-004
    {0x0, 110074, 0, 0, 0, S81cd670e63, P_vertex_ai, 3, 4, 37},  // vertex_ai/semantic-ranker-fast@latest
    {0x188a000400, 110111, 128000, 128000, 0, S9e7594b71d, P_vertex_ai, 3, 0, 41},  // vertex_ai/xai/grok-4.1-fast-non-reasoning
    {0x188e000400, 110152, 128000, 128000, 0, S9e7594b71d, P_vertex_ai, 3, 0, 37},  // vertex_ai/xai/grok-4.1-fast-reasoning
    {0x188a000400, 110189, 2000000, 2000000, 0, S1c37753239, P_vertex_ai, 6, 0, 37},  // vertex_ai/xai/grok-4.20-non-reasoning
    {0x188e000400, 110226, 2000000, 2000000, 0, S1c37753239, P_vertex_ai, 6, 0, 33},  // vertex_ai/xai/grok-4.20-reasoning
    {0x88e000400, 110259, 200000, 200000, 0, S1c37753239, P_vertex_ai, 6, 0, 22},  // vertex_ai/xai/grok-4.3
    {0x88e000400, 110281, 524288, 524288, 0, Se785873ebb, P_vertex_ai, 6, 0, 22},  // vertex_ai/xai/grok-4.6
    {0x88e000400, 110303, 524288, 524288, 0, Se785873ebb, P_vertex_ai, 6, 0, 22},  // vertex_ai/xai/grok-4.7
    {0x84000400, 110325, 200000, 128000, 20261021, S2f5d530735, P_vertex_ai, 3, 0, 30},  // vertex_ai/zai-org/glm-4.7-maas
    {0x86000400, 110355, 200000, 128000, 20261021, S7a8d03c14a, P_vertex_ai, 3, 0, 28},  // vertex_ai/zai-org/glm-5-maas
    {0x8e000400, 110383, 1000000, 64000, 0, S1cbf2ee7a9, P_vertex_ai, 3, 0, 30},  // vertex_ai/zai-org/glm-5.2-maas
    {0x804000400, 110413, 256000, 128000, 0, S134744d1c4, P_volcengine, 6, 0, 46},  // volcengine/doubao-seed-2-0-code-preview-260215
    {0x804000400, 110459, 256000, 128000, 0, S0a73823c41, P_volcengine, 6, 0, 38},  // volcengine/doubao-seed-2-0-lite-260215
    {0x804000400, 110497, 256000, 128000, 0, S4a500668f7, P_volcengine, 6, 0, 38},  // volcengine/doubao-seed-2-0-mini-260215
    {0x804000400, 110535, 256000, 128000, 0, S134744d1c4, P_volcengine, 6, 0, 37},  // volcengine/doubao-seed-2-0-pro-260215
    {0x806000410, 110572, 1024000, 256000, 0, Sd63d38e142, P_volcengine, 5, 0, 38},  // volcengine/doubao-seed-2-1-lite-260915
    {0x806000400, 110610, 256000, 256000, 0, Sf116eda574, P_volcengine, 3, 0, 37},  // volcengine/doubao-seed-2-1-pro-260628
    {0x806000400, 110647, 1024000, 256000, 0, Sf116eda574, P_volcengine, 3, 0, 37},  // volcengine/doubao-seed-2-1-pro-260915
    {0x806000400, 110684, 256000, 256000, 0, S4fcb011a85, P_volcengine, 3, 0, 39},  // volcengine/doubao-seed-2-1-turbo-260628
    {0x0, 110723, 8000, 8000, 0, Se0f9df4488, P_voyage, 2, 4, 15},  // voyage/rerank-1
    {0x0, 110738, 16000, 16000, 0, Se0f9df4488, P_voyage, 2, 4, 15},  // voyage/rerank-2
    {0x0, 110753, 8000, 8000, 0, S4ae3396d7b, P_voyage, 2, 4, 20},  // voyage/rerank-2-lite
    {0x0, 110773, 32000, 32000, 0, Se0f9df4488, P_voyage, 2, 4, 17},  // voyage/rerank-2.5
    {0x0, 110790, 32000, 32000, 0, S4ae3396d7b, P_voyage, 2, 4, 22},  // voyage/rerank-2.5-lite
    {0x0, 110812, 32000, 32000, 0, Se0f9df4488, P_voyage, 2, 4, 15},  // voyage/rerank-3
    {0x0, 110827, 32000, 32000, 0, S4ae3396d7b, P_voyage, 2, 4, 20},  // voyage/rerank-3-lite
    {0x0, 110847, 4000, 4000, 0, S4ae3396d7b, P_voyage, 2, 4, 20},  // voyage/rerank-lite-1
    {0x0, 110867, 4000, 0, 0, S290b4d2dce, P_voyage, 2, 3, 15},  // voyage/voyage-2
    {0x0, 110882, 32000, 0, 0, S576fe1e3fd, P_voyage, 2, 3, 15},  // voyage/voyage-3
    {0x0, 110897, 32000, 0, 0, Sd5a9a52ecf, P_voyage, 2, 3, 21},  // voyage/voyage-3-large
    {0x0, 110918, 32000, 0, 0, S4ae3396d7b, P_voyage, 2, 3, 20},  // voyage/voyage-3-lite
    {0x0, 110938, 32000, 0, 0, S576fe1e3fd, P_voyage, 2, 3, 17},  // voyage/voyage-3.5
    {0x0, 110955, 32000, 0, 0, S4ae3396d7b, P_voyage, 2, 3, 22},  // voyage/voyage-3.5-lite
    {0x0, 110977, 32000, 0, 0, S576fe1e3fd, P_voyage, 2, 3, 15},  // voyage/voyage-4
    {0x0, 110992, 32000, 0, 0, S044b31e344, P_voyage, 2, 3, 21},  // voyage/voyage-4-large
    {0x0, 111013, 32000, 0, 0, S4ae3396d7b, P_voyage, 2, 3, 20},  // voyage/voyage-4-lite
    {0x0, 111033, 16000, 0, 0, S044b31e344, P_voyage, 2, 3, 20},  // voyage/voyage-code-2
    {0x0, 111053, 32000, 0, 0, Sd5a9a52ecf, P_voyage, 2, 3, 20},  // voyage/voyage-code-3
    {0x0, 111073, 32000, 0, 0, S044b31e344, P_voyage, 2, 3, 20},  // voyage/voyage-code-4
    {0x0, 111093, 120000, 0, 0, Sd5a9a52ecf, P_voyage, 2, 3, 23},  // voyage/voyage-context-3
    {0x0, 111116, 120000, 0, 0, S044b31e344, P_voyage, 2, 3, 23},  // voyage/voyage-context-4
    {0x0, 111139, 32000, 0, 0, S044b31e344, P_voyage, 2, 3, 23},  // voyage/voyage-finance-2
    {0x0, 111162, 16000, 0, 0, S044b31e344, P_voyage, 2, 3, 21},  // voyage/voyage-large-2
    {0x0, 111183, 16000, 0, 0, S044b31e344, P_voyage, 2, 3, 30},  // voyage/voyage-large-2-instruct
    {0x0, 111213, 16000, 0, 0, S044b31e344, P_voyage, 2, 3, 19},  // voyage/voyage-law-2
    {0x0, 111232, 4096, 0, 0, S290b4d2dce, P_voyage, 2, 3, 21},  // voyage/voyage-lite-01
    {0x0, 111253, 4000, 0, 0, S290b4d2dce, P_voyage, 2, 3, 30},  // voyage/voyage-lite-02-instruct
    {0x0, 111283, 32000, 0, 0, S044b31e344, P_voyage, 2, 3, 28},  // voyage/voyage-multilingual-2
    {0x0, 111311, 32000, 0, 0, S044b31e344, P_voyage, 2, 3, 26},  // voyage/voyage-multimodal-3
    {0x80, 111337, 32000, 0, 0, S044b31e344, P_voyage, 2, 3, 28},  // voyage/voyage-multimodal-3.5
    {0x0, 111365, 131000, 0, 20261005, S05cd955185, P_wandb, 2, 0, 42},  // wandb/JetBrains/Mellum2-12B-A2.5B-Instruct
    {0x806000000, 111407, 262000, 0, 0, S0313ee2cc1, P_wandb, 3, 0, 26},  // wandb/MiniMaxAI/MiniMax-M3
    {0x0, 111433, 32800, 0, 20261005, Sae51c1630f, P_wandb, 2, 0, 33},  // wandb/OpenPipe/Qwen3-14B-Instruct
    {0x0, 111466, 262000, 0, 20261005, S7d3e244b66, P_wandb, 2, 0, 38},  // wandb/Qwen/Qwen3-30B-A3B-Instruct-2507
    {0x804000000, 111504, 262000, 0, 20261005, Scb6066f25d, P_wandb, 2, 0, 26},  // wandb/Qwen/Qwen3.5-35B-A3B
    {0x806000000, 111530, 262000, 0, 20261005, S6e0a80e324, P_wandb, 3, 0, 22},  // wandb/Qwen/Qwen3.6-27B
    {0x804000000, 111552, 262000, 0, 0, Scb6066f25d, P_wandb, 2, 0, 26},  // wandb/Qwen/Qwen3.6-35B-A3B
    {0x806000000, 111578, 262000, 0, 0, Sb24d0d50fe, P_wandb, 3, 0, 22},  // wandb/Qwen/Qwen3.8-27B
    {0x4000000, 111600, 161000, 128000, 0, S25bb383eb3, P_wandb, 2, 0, 31},  // wandb/deepseek-ai/DeepSeek-V3.1
    {0x6000000, 111631, 1049000, 0, 20261005, S5c7a0a7f21, P_wandb, 3, 0, 35},  // wandb/deepseek-ai/DeepSeek-V4-Flash
    {0x6000000, 111666, 262000, 0, 0, Sa2ded87e43, P_wandb, 3, 0, 40},  // wandb/deepseek-ai/DeepSeek-V4-Flash-0731
    {0x6000000, 111706, 1049000, 0, 20261005, Sa294103c62, P_wandb, 3, 0, 33},  // wandb/deepseek-ai/DeepSeek-V4-Pro
    {0x6000000, 111739, 1049000, 0, 0, Scca5454f6b, P_wandb, 3, 0, 38},  // wandb/deepseek-ai/DeepSeek-V4-Pro-0813
    {0x806000000, 111777, 1049000, 0, 0, S0adabd3a55, P_wandb, 3, 0, 37},  // wandb/deepseek-ai/DeepSeek-V4.1-Flash
    {0x886000400, 111814, 262000, 0, 0, S07b1601224, P_wandb, 3, 0, 31},  // wandb/google/gemma-4-26B-A4B-it
    {0x804000000, 111845, 262000, 0, 0, S2598a9edff, P_wandb, 2, 0, 27},  // wandb/google/gemma-4-31B-it
    {0x0, 111872, 131000, 0, 20261005, S05cd955185, P_wandb, 2, 0, 32},  // wandb/ibm-granite/granite-4.1-8b
    {0x6000000, 111904, 131000, 0, 0, S8ca988ab45, P_wandb, 3, 0, 32},  // wandb/ibm-granite/granite-4.2-8b
    {0x0, 111936, 131000, 0, 20261005, S21aa10ef46, P_wandb, 2, 0, 39},  // wandb/meta-llama/Llama-3.1-70B-Instruct
    {0x0, 111975, 131000, 128000, 0, S4adc7c1aa2, P_wandb, 2, 0, 38},  // wandb/meta-llama/Llama-3.1-8B-Instruct
    {0x0, 112013, 128000, 128000, 0, Sff04563b2a, P_wandb, 2, 0, 39},  // wandb/meta-llama/Llama-3.3-70B-Instruct
    {0x80c000400, 112052, 262144, 262144, 0, Sf1b943a878, P_wandb, 3, 0, 26},  // wandb/moonshotai/Kimi-K2.5
    {0x806000000, 112078, 262000, 0, 0, Sac5ac005b6, P_wandb, 3, 0, 26},  // wandb/moonshotai/Kimi-K2.6
    {0x806000000, 112104, 262000, 0, 0, S56b065e305, P_wandb, 3, 0, 31},  // wandb/moonshotai/Kimi-K2.7-Code
    {0x6000000, 112135, 262000, 0, 0, Sb7cbe18ecf, P_wandb, 3, 0, 46},  // wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B
    {0x6000000, 112181, 262000, 0, 0, S1d1b6f5f12, P_wandb, 3, 0, 50},  // wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B
    {0x88e000400, 112231, 1049000, 0, 0, S3f7cccbe0b, P_wandb, 3, 0, 51},  // wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B
    {0x4000000, 112282, 131000, 131072, 0, Sd3a9e8046f, P_wandb, 2, 0, 25},  // wandb/openai/gpt-oss-120b
    {0x4000000, 112307, 131000, 131072, 0, S88280b7494, P_wandb, 2, 0, 24},  // wandb/openai/gpt-oss-20b
    {0x6000000, 112331, 1049000, 0, 0, S8acbe272ca, P_wandb, 3, 0, 21},  // wandb/zai-org/GLM-5.2
    {0x88e000400, 112352, 1049000, 0, 0, Sd1af597430, P_wandb, 3, 0, 27},  // wandb/zai-org/GLM-5.3-Flash
    {0x0, 112379, 4096, 4096, 0, S471ff31cab, P_watsonx, 2, 0, 26},  // watsonx/bigscience/mt0-xxl
    {0x0, 112405, 4096, 4096, 0, S471ff31cab, P_watsonx, 2, 0, 30},  // watsonx/bigscience/mt0-xxl-13b
    {0x0, 112435, 8192, 8192, 0, S280efba3b6, P_watsonx, 2, 0, 28},  // watsonx/core42/jais-13b-chat
    {0x0, 112463, 8192, 8192, 0, S7e8626512c, P_watsonx, 2, 0, 28},  // watsonx/google/flan-t5-xl-3b
    {0x0, 112491, 8192, 8192, 0, S7e8626512c, P_watsonx, 2, 0, 31},  // watsonx/ibm/granite-13b-chat-v2
    {0x0, 112522, 8192, 8192, 0, S7e8626512c, P_watsonx, 2, 0, 35},  // watsonx/ibm/granite-13b-instruct-v2
    {0x200400, 112557, 8192, 8192, 0, Sd702ef35df, P_watsonx, 2, 0, 35},  // watsonx/ibm/granite-3-3-8b-instruct
    {0xaa000400, 112592, 8192, 1024, 0, Sd702ef35df, P_watsonx, 2, 0, 33},  // watsonx/ibm/granite-3-8b-instruct
    {0x200400, 112625, 131072, 131072, 0, Scc69c3bfc1, P_watsonx, 2, 0, 29},  // watsonx/ibm/granite-4-h-small
    {0x0, 112654, 8192, 8192, 0, S15e1913b91, P_watsonx, 2, 0, 35},  // watsonx/ibm/granite-guardian-3-2-2b
    {0x0, 112689, 8192, 8192, 0, Sd702ef35df, P_watsonx, 2, 0, 35},  // watsonx/ibm/granite-guardian-3-3-8b
    {0x0, 112724, 512, 512, 0, Sc0a67db402, P_watsonx, 2, 0, 34},  // watsonx/ibm/granite-ttm-1024-96-r2
    {0x0, 112758, 512, 512, 0, Sc0a67db402, P_watsonx, 2, 0, 34},  // watsonx/ibm/granite-ttm-1536-96-r2
    {0x0, 112792, 512, 512, 0, Sc0a67db402, P_watsonx, 2, 0, 33},  // watsonx/ibm/granite-ttm-512-96-r2
    {0x800000000, 112825, 8192, 8192, 0, S15e1913b91, P_watsonx, 2, 0, 33},  // watsonx/ibm/granite-vision-3-2-2b
    {0x800200400, 112858, 128000, 128000, 0, S4b5bd150bb, P_watsonx, 2, 0, 48},  // watsonx/meta-llama/llama-3-2-11b-vision-instruct
    {0x200400, 112906, 128000, 128000, 0, S15e1913b91, P_watsonx, 2, 0, 40},  // watsonx/meta-llama/llama-3-2-1b-instruct
    {0x200400, 112946, 128000, 128000, 0, S2edeb41f44, P_watsonx, 2, 0, 40},  // watsonx/meta-llama/llama-3-2-3b-instruct
    {0x800200400, 112986, 128000, 128000, 0, S267042b605, P_watsonx, 2, 0, 48},  // watsonx/meta-llama/llama-3-2-90b-vision-instruct
    {0x200400, 113034, 131072, 131072, 0, S69e7a73f3a, P_watsonx, 2, 0, 41},  // watsonx/meta-llama/llama-3-3-70b-instruct
    {0x200400, 113075, 131072, 8192, 0, S968807f9a6, P_watsonx, 2, 0, 39},  // watsonx/meta-llama/llama-4-maverick-17b
    {0x200400, 113114, 131072, 8192, 0, S968807f9a6, P_watsonx, 2, 0, 57},  // watsonx/meta-llama/llama-4-maverick-17b-128e-instruct-fp8
    {0x800000000, 113171, 128000, 128000, 0, S4b5bd150bb, P_watsonx, 2, 0, 43},  // watsonx/meta-llama/llama-guard-3-11b-vision
    {0xaa000400, 113214, 131072, 16384, 0, S9ae4f0d0d1, P_watsonx, 2, 0, 31},  // watsonx/mistralai/mistral-large
    {0x200400, 113245, 128000, 128000, 0, S9ae4f0d0d1, P_watsonx, 2, 0, 37},  // watsonx/mistralai/mistral-medium-2505
    {0x200400, 113282, 32000, 32000, 0, S7d3e244b66, P_watsonx, 2, 0, 36},  // watsonx/mistralai/mistral-small-2503
    {0x200400, 113318, 131072, 16384, 0, S304c9d2567, P_watsonx, 2, 0, 53},  // watsonx/mistralai/mistral-small-3-1-24b-instruct-2503
    {0x800000000, 113371, 128000, 128000, 0, S4b5bd150bb, P_watsonx, 2, 0, 34},  // watsonx/mistralai/pixtral-12b-2409
    {0x0, 113405, 131072, 131072, 0, S5c9dd69e19, P_watsonx, 2, 0, 27},  // watsonx/openai/gpt-oss-120b
    {0x0, 113432, 8192, 8192, 0, S60ac010a53, P_watsonx, 2, 0, 34},  // watsonx/sdaia/allam-1-13b-instruct
    {0x0, 113466, 0, 0, 0, S55019cdd64, P_watsonx, 2, 6, 30},  // watsonx/whisper-large-v3-turbo
    {0x0, 113496, 0, 0, 20270226, S55019cdd64, P_openai, 2, 6, 9},  // whisper-1
    {0x800000000, 113505, 4096, 4096, 0, S9f2ed9edf3, P_bedrock, 8, 0, 24},  // writer.palmyra-vision-7b
    {0x800400, 113529, 128000, 8192, 20270309, S06a406145e, P_bedrock, 2, 0, 22},  // writer.palmyra-x4-v1:0
    {0x800400, 113551, 128000, 8192, 20270321, S1e50596198, P_bedrock, 2, 0, 22},  // writer.palmyra-x5-v1:0
    {0x188e000400, 113573, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 13},  // xai/grok-4.20
    {0x188e000400, 113586, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 18},  // xai/grok-4.20-0309
    {0x188a000400, 113604, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 32},  // xai/grok-4.20-0309-non-reasoning
    {0x188e000400, 113636, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 28},  // xai/grok-4.20-0309-reasoning
    {0x188e000400, 113664, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 18},  // xai/grok-4.20-beta
    {0x188e000400, 113682, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 23},  // xai/grok-4.20-beta-0309
    {0x188a000400, 113705, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 37},  // xai/grok-4.20-beta-0309-non-reasoning
    {0x188e000400, 113742, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 33},  // xai/grok-4.20-beta-0309-reasoning
    {0x188e000400, 113775, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 25},  // xai/grok-4.20-beta-latest
    {0x188a000400, 113800, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 39},  // xai/grok-4.20-beta-latest-non-reasoning
    {0x188e000400, 113839, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 35},  // xai/grok-4.20-beta-latest-reasoning
    {0x188a000400, 113874, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 32},  // xai/grok-4.20-beta-non-reasoning
    {0x188e000400, 113906, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 28},  // xai/grok-4.20-beta-reasoning
    {0x188e000400, 113934, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 36},  // xai/grok-4.20-experimental-beta-0304
    {0x188a000400, 113970, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 50},  // xai/grok-4.20-experimental-beta-0304-non-reasoning
    {0x188e000400, 114020, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 46},  // xai/grok-4.20-experimental-beta-0304-reasoning
    {0x188e000400, 114066, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 38},  // xai/grok-4.20-experimental-beta-latest
    {0x188a000400, 114104, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 52},  // xai/grok-4.20-experimental-beta-non-reasoning-latest
    {0x188e000400, 114156, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 48},  // xai/grok-4.20-experimental-beta-reasoning-latest
    {0x180e000000, 114204, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 2, 25},  // xai/grok-4.20-multi-agent
    {0x180e000000, 114229, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 2, 30},  // xai/grok-4.20-multi-agent-0309
    {0x188e000400, 114259, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 2, 35},  // xai/grok-4.20-multi-agent-beta-0309
    {0x180e000000, 114294, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 2, 37},  // xai/grok-4.20-multi-agent-beta-latest
    {0x180e000000, 114331, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 2, 48},  // xai/grok-4.20-multi-agent-experimental-beta-0304
    {0x180e000000, 114379, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 2, 50},  // xai/grok-4.20-multi-agent-experimental-beta-latest
    {0x180e000000, 114429, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 2, 32},  // xai/grok-4.20-multi-agent-latest
    {0x188a000400, 114461, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 27},  // xai/grok-4.20-non-reasoning
    {0x188a000400, 114488, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 31},  // xai/grok-4.20-non-reasoning-gv2
    {0x188a000400, 114519, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 34},  // xai/grok-4.20-non-reasoning-latest
    {0x188e000400, 114553, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 23},  // xai/grok-4.20-reasoning
    {0x188e000400, 114576, 1000000, 1000000, 0, Sd4f58e91a3, P_xai, 7, 0, 27},  // xai/grok-4.20-reasoning-gv2
    {0x188e000400, 114603, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 30},  // xai/grok-4.20-reasoning-latest
    {0x188e000400, 114633, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 12},  // xai/grok-4.3
    {0x188e000400, 114645, 1000000, 1000000, 0, Scbd4b97edb, P_xai, 13, 0, 19},  // xai/grok-4.3-latest
    {0x188e000400, 114664, 500000, 500000, 0, Sa6a33d04c6, P_xai, 7, 0, 12},  // xai/grok-4.5
    {0x188e000400, 114676, 500000, 500000, 0, Sa6a33d04c6, P_xai, 7, 0, 19},  // xai/grok-4.5-latest
    {0x188e000400, 114695, 500000, 500000, 0, S67e28d7a5b, P_xai, 7, 0, 12},  // xai/grok-4.6
    {0x188e000400, 114707, 500000, 500000, 0, S67e28d7a5b, P_xai, 7, 0, 12},  // xai/grok-4.7
    {0x88e000400, 114719, 256000, 256000, 0, S9519567381, P_xai, 7, 0, 18},  // xai/grok-build-0.1
    {0x188e000400, 114737, 500000, 500000, 0, Sa6a33d04c6, P_xai, 7, 0, 21},  // xai/grok-build-latest
    {0x88e000400, 114758, 256000, 256000, 0, S9519567381, P_xai, 7, 0, 18},  // xai/grok-code-fast
    {0x88e000400, 114776, 256000, 256000, 0, S9519567381, P_xai, 7, 0, 20},  // xai/grok-code-fast-1
    {0x88e000400, 114796, 256000, 256000, 0, S9519567381, P_xai, 7, 0, 25},  // xai/grok-code-fast-1-0825
    {0x430, 114821, 0, 0, 0, S4e0060d4c0, P_xai, 2, 8, 18},  // xai/grok-voice-2.0
    {0x430, 114839, 0, 0, 0, S4e0060d4c0, P_xai, 2, 8, 18},  // xai/grok-voice-3.0
    {0x430, 114857, 0, 0, 0, S4e0060d4c0, P_xai, 2, 8, 21},  // xai/grok-voice-latest
    {0x0, 114878, 0, 0, 20261002, Sf97000fc34, P_xai, 2, 6, 29},  // xai/grok-voice-transcribe-1.0
    {0x0, 114907, 0, 0, 0, Sf97000fc34, P_xai, 2, 6, 29},  // xai/grok-voice-transcribe-2.0
    {0xcae000410, 114936, 1048576, 131072, 0, See388c4b54, P_xiaomi_mimo, 3, 0, 27},  // xiaomi_mimo/mimo-v2.6-flash
    {0xcae000410, 114963, 1048576, 131072, 0, Sb51cba57f4, P_xiaomi_mimo, 3, 0, 25},  // xiaomi_mimo/mimo-v2.6-pro
    {0xac000400, 114988, 203000, 128000, 20270330, Sfb60c9466c, P_bedrock, 8, 0, 11},  // zai.glm-4.7
    {0xac000400, 114999, 203000, 128000, 20270330, S4593084700, P_bedrock, 8, 0, 17},  // zai.glm-4.7-flash
    {0xac040400, 115016, 200000, 128000, 0, S7672b32be1, P_bedrock, 6, 0, 9},  // zai.glm-5
    {0x80000400, 115025, 128000, 32000, 0, S15e1913b91, P_zai, 2, 0, 23},  // zai/glm-4-32b-0414-128k
    {0x80000400, 115048, 128000, 32000, 0, S87dc95b7c7, P_zai, 2, 0, 11},  // zai/glm-4.5
    {0x80000400, 115059, 128000, 32000, 0, S2384ff2b45, P_zai, 2, 0, 15},  // zai/glm-4.5-air
    {0x80000400, 115074, 128000, 32000, 0, S3e4bf40b08, P_zai, 2, 0, 16},  // zai/glm-4.5-airx
    {0x80000400, 115090, 128000, 32000, 0, Sdd33c04042, P_zai, 2, 0, 17},  // zai/glm-4.5-flash
    {0x80000400, 115107, 128000, 32000, 0, Sbec76cf1d9, P_zai, 2, 0, 13},  // zai/glm-4.5-x
    {0x880000400, 115120, 128000, 32000, 0, Sda53d2d37e, P_zai, 2, 0, 12},  // zai/glm-4.5v
    {0x86000400, 115132, 200000, 128000, 0, S7160a0683e, P_zai, 4, 0, 11},  // zai/glm-4.6
    {0x86000400, 115143, 200000, 128000, 0, S7160a0683e, P_zai, 4, 0, 11},  // zai/glm-4.7
    {0x86000400, 115154, 200000, 128000, 0, Sc531fef957, P_zai, 4, 0, 17},  // zai/glm-4.7-flash
    {0x86000400, 115171, 200000, 128000, 0, Sc7bcfe82af, P_zai, 4, 0, 9},  // zai/glm-5
    {0x86000400, 115180, 200000, 128000, 0, Sf45f07fc51, P_zai, 4, 0, 14},  // zai/glm-5-code
    {0x86000400, 115194, 200000, 128000, 0, S5f2ee37440, P_zai, 4, 0, 11},  // zai/glm-5.1
    {0x86000400, 115205, 1000000, 128000, 0, S5f2ee37440, P_zai, 4, 0, 11},  // zai/glm-5.2
    {0x86000400, 115216, 1000000, 128000, 0, S5f2ee37440, P_zai, 4, 0, 11},  // zai/glm-5.3
    {0x886000400, 115227, 1048576, 128000, 0, Sd7eabb42c2, P_zai, 4, 0, 17},  // zai/glm-5.3-flash
};

const char fairlead_model_keys[] =
    "ai21.j2-mid-v1"
    "ai21.j2-ultra-v1"
    "ai21.jamba-1-5-large-v1:0"
    "ai21.jamba-1-5-mini-v1:0"
    "ai21.jamba-instruct-v1:0"
    "aihubmix/agnes-2.5-flash"
    "aihubmix/agnes-2.5-pro"
    "aihubmix/cc-glm-5.1"
    "aihubmix/claude-fable-5"
    "aihubmix/claude-haiku-4-5"
    "aihubmix/claude-opus-4-8-think"
    "aihubmix/claude-opus-5"
    "aihubmix/claude-sonnet-5"
    "aihubmix/coding-glm-5.3"
    "aihubmix/coding-kimi-k3"
    "aihubmix/coding-xiaomi-mimo-v2-omni"
    "aihubmix/coding-xiaomi-mimo-v2.5"
    "aihubmix/coding-xiaomi-mimo-v2.5-pro"
    "aihubmix/command-a-plus-05-2026"
    "aihubmix/deepseek-v4-flash"
    "aihubmix/deepseek-v4-pro"
    "aihubmix/doubao-seed-2-0-code-preview"
    "aihubmix/doubao-seed-2-0-lite-260428"
    "aihubmix/doubao-seed-2-0-mini"
    "aihubmix/doubao-seed-2-0-pro"
    "aihubmix/doubao-seed-2-1-turbo"
    "aihubmix/ernie-5.1"
    "aihubmix/gemini-3-flash-preview"
    "aihubmix/gemini-3-flash-preview-search"
    "aihubmix/gemini-3.1-pro-preview"
    "aihubmix/gemini-3.1-pro-preview-customtools"
    "aihubmix/gemini-3.5-flash-lite"
    "aihubmix/gemini-3.7-flash"
    "aihubmix/gemma-4-26b-a4b-it"
    "aihubmix/gemma-4-31b-it"
    "aihubmix/glm-5.2-fast-preview"
    "aihubmix/glm-5.3"
    "aihubmix/glm-5.3-flash"
    "aihubmix/glm-5v-turbo"
    "aihubmix/gpt-5.3-codex"
    "aihubmix/gpt-5.4-high"
    "aihubmix/gpt-5.4-low"
    "aihubmix/gpt-5.4-mini"
    "aihubmix/gpt-5.4-nano"
    "aihubmix/gpt-5.5"
    "aihubmix/gpt-5.5-pro"
    "aihubmix/gpt-5.6-luna"
    "aihubmix/gpt-5.6-sol-disc"
    "aihubmix/gpt-5.6-terra"
    "aihubmix/gpt-chat-latest"
    "aihubmix/grok-4-20-non-reasoning"
    "aihubmix/grok-4-20-reasoning"
    "aihubmix/grok-4.6"
    "aihubmix/grok-build-0.1"
    "aihubmix/hy3"
    "aihubmix/hy4-preview"
    "aihubmix/kimi-k2.6"
    "aihubmix/kimi-k2.7-code-highspeed"
    "aihubmix/kimi-k3"
    "aihubmix/longcat-2.0"
    "aihubmix/mai-thinking-1"
    "aihubmix/mimo-v2-omni"
    "aihubmix/mimo-v2-pro"
    "aihubmix/minimax-m2.7"
    "aihubmix/minimax-m3"
    "aihubmix/muse-spark-1.2"
    "aihubmix/qwen3-coder-next"
    "aihubmix/qwen3.5-122b-a10b"
    "aihubmix/qwen3.5-397b-a17b"
    "aihubmix/qwen3.6-27b"
    "aihubmix/qwen3.6-35b-a3b"
    "aihubmix/qwen3.6-max-preview"
    "aihubmix/qwen3.7-plus"
    "aihubmix/qwen3.8-2.4t-a95b"
    "aihubmix/qwen3.8-flash"
    "aihubmix/qwen3.8-max"
    "aihubmix/step-3.7-flash"
    "amazon-nova/nova-lite-v1"
    "amazon-nova/nova-micro-v1"
    "amazon-nova/nova-premier-v1"
    "amazon-nova/nova-pro-v1"
    "amazon.nova-2-5-sonic"
    "amazon.nova-2-lite-v1:0"
    "amazon.nova-2-multimodal-embeddings-v1:0"
    "amazon.nova-2-pro-preview-20251202-v1:0"
    "amazon.nova-2-sonic-v1:0"
    "amazon.nova-lite-v1:0"
    "amazon.nova-micro-v1:0"
    "amazon.nova-premier-v1:0"
    "amazon.nova-pro-v1:0"
    "amazon.rerank-v1:0"
    "amazon.titan-embed-g1-text-02"
    "amazon.titan-embed-image-v1"
    "amazon.titan-embed-text-v1"
    "amazon.titan-embed-text-v2:0"
    "amazon.titan-text-express-v1"
    "amazon.titan-text-lite-v1"
    "amazon.titan-text-premier-v1:0"
    "anthropic.claude-3-5-haiku-20241022-v1:0"
    "anthropic.claude-3-5-sonnet-20240620-v1:0"
    "anthropic.claude-3-5-sonnet-20241022-v2:0"
    "anthropic.claude-3-7-sonnet-20240620-v1:0"
    "anthropic.claude-3-7-sonnet-20250219-v1:0"
    "anthropic.claude-3-opus-20240229-v1:0"
    "anthropic.claude-fable-5"
    "anthropic.claude-fable-5-1"
    "anthropic.claude-haiku-4-5-20251001-v1:0"
    "anthropic.claude-haiku-4-5@20251001"
    "anthropic.claude-haiku-5-5"
    "anthropic.claude-instant-v1"
    "anthropic.claude-mythos-5-1"
    "anthropic.claude-mythos-preview"
    "anthropic.claude-opus-4-1-20250805-v1:0"
    "anthropic.claude-opus-4-20250514-v1:0"
    "anthropic.claude-opus-4-5-20251101-v1:0"
    "anthropic.claude-opus-4-6-v1"
    "anthropic.claude-opus-4-7"
    "anthropic.claude-opus-4-8"
    "anthropic.claude-opus-5"
    "anthropic.claude-opus-5-5"
    "anthropic.claude-sonnet-4-20250514-v1:0"
    "anthropic.claude-sonnet-4-5-20250929-v1:0"
    "anthropic.claude-sonnet-4-6"
    "anthropic.claude-sonnet-5"
    "anthropic.claude-sonnet-5-5"
    "anthropic.claude-v1"
    "anthropic.claude-v2:1"
    "anyscale/HuggingFaceH4/zephyr-7b-beta"
    "anyscale/codellama/CodeLlama-34b-Instruct-hf"
    "anyscale/codellama/CodeLlama-70b-Instruct-hf"
    "anyscale/google/gemma-7b-it"
    "anyscale/meta-llama/Llama-2-13b-chat-hf"
    "anyscale/meta-llama/Llama-2-70b-chat-hf"
    "anyscale/meta-llama/Llama-2-7b-chat-hf"
    "anyscale/meta-llama/Meta-Llama-3-70B-Instruct"
    "anyscale/meta-llama/Meta-Llama-3-8B-Instruct"
    "anyscale/mistralai/Mistral-7B-Instruct-v0.1"
    "anyscale/mistralai/Mixtral-8x22B-Instruct-v0.1"
    "anyscale/mistralai/Mixtral-8x7B-Instruct-v0.1"
    "apac.amazon.nova-2-lite-v1:0"
    "apac.amazon.nova-2-pro-preview-20251202-v1:0"
    "apac.amazon.nova-lite-v1:0"
    "apac.amazon.nova-micro-v1:0"
    "apac.amazon.nova-pro-v1:0"
    "apac.anthropic.claude-fable-5"
    "apac.anthropic.claude-haiku-4-5-20251001-v1:0"
    "apac.anthropic.claude-haiku-5-5"
    "apac.anthropic.claude-mythos-preview"
    "apac.anthropic.claude-opus-4-7"
    "apac.anthropic.claude-opus-4-8"
    "apac.anthropic.claude-opus-5"
    "apac.anthropic.claude-opus-5-5"
    "apac.anthropic.claude-sonnet-4-20250514-v1:0"
    "apac.anthropic.claude-sonnet-4-6"
    "apac.anthropic.claude-sonnet-5"
    "apac.anthropic.claude-sonnet-5-5"
    "assemblyai/best"
    "assemblyai/nano"
    "au.anthropic.claude-fable-5"
    "au.anthropic.claude-haiku-4-5-20251001-v1:0"
    "au.anthropic.claude-haiku-5-5"
    "au.anthropic.claude-mythos-preview"
    "au.anthropic.claude-opus-4-6-v1"
    "au.anthropic.claude-opus-4-7"
    "au.anthropic.claude-opus-4-8"
    "au.anthropic.claude-opus-5"
    "au.anthropic.claude-opus-5-5"
    "au.anthropic.claude-sonnet-4-5-20250929-v1:0"
    "au.anthropic.claude-sonnet-4-6"
    "au.anthropic.claude-sonnet-5"
    "au.anthropic.claude-sonnet-5-5"
    "aws_polly/generative"
    "aws_polly/long-form"
    "aws_polly/neural"
    "aws_polly/standard"
    "azure/ada"
    "azure/apac/gpt-6.1-sol"
    "azure/chat-latest"
    "azure/codex-mini"
    "azure/command-r-plus"
    "azure/computer-use-preview"
    "azure/container"
    "azure/eu/codex-mini"
    "azure/eu/computer-use-preview"
    "azure/eu/gpt-4.1"
    "azure/eu/gpt-4.1-mini"
    "azure/eu/gpt-4.1-nano"
    "azure/eu/gpt-4o"
    "azure/eu/gpt-4o-2024-05-13"
    "azure/eu/gpt-4o-2024-08-06"
    "azure/eu/gpt-4o-2024-11-20"
    "azure/eu/gpt-4o-mini"
    "azure/eu/gpt-4o-mini-2024-07-18"
    "azure/eu/gpt-4o-mini-realtime-preview-2024-12-17"
    "azure/eu/gpt-4o-realtime-preview-2024-10-01"
    "azure/eu/gpt-4o-realtime-preview-2024-12-17"
    "azure/eu/gpt-5"
    "azure/eu/gpt-5-2025-08-07"
    "azure/eu/gpt-5-codex"
    "azure/eu/gpt-5-mini"
    "azure/eu/gpt-5-mini-2025-08-07"
    "azure/eu/gpt-5-nano"
    "azure/eu/gpt-5-nano-2025-08-07"
    "azure/eu/gpt-5-pro"
    "azure/eu/gpt-5.1"
    "azure/eu/gpt-5.1-chat"
    "azure/eu/gpt-5.1-codex"
    "azure/eu/gpt-5.1-codex-max"
    "azure/eu/gpt-5.1-codex-mini"
    "azure/eu/gpt-5.2"
    "azure/eu/gpt-5.2-chat"
    "azure/eu/gpt-5.2-codex"
    "azure/eu/gpt-5.2-pro"
    "azure/eu/gpt-5.3-chat"
    "azure/eu/gpt-5.3-codex"
    "azure/eu/gpt-5.4"
    "azure/eu/gpt-5.4-2026-03-05"
    "azure/eu/gpt-5.4-mini"
    "azure/eu/gpt-5.4-nano"
    "azure/eu/gpt-5.4-pro"
    "azure/eu/gpt-5.5"
    "azure/eu/gpt-5.5-2026-04-23"
    "azure/eu/gpt-5.5-2026-04-24"
    "azure/eu/gpt-5.6"
    "azure/eu/gpt-5.6-luna"
    "azure/eu/gpt-5.6-sol"
    "azure/eu/gpt-5.6-terra"
    "azure/eu/gpt-6-astra"
    "azure/eu/gpt-6-luna"
    "azure/eu/gpt-6-sol"
    "azure/eu/gpt-6.1-sol"
    "azure/eu/o1"
    "azure/eu/o1-2024-12-17"
    "azure/eu/o1-mini"
    "azure/eu/o1-mini-2024-09-12"
    "azure/eu/o1-preview"
    "azure/eu/o3"
    "azure/eu/o3-2025-04-16"
    "azure/eu/o3-deep-research"
    "azure/eu/o3-mini"
    "azure/eu/o3-mini-2025-01-31"
    "azure/eu/o4-mini"
    "azure/eu/o4-mini-2025-04-16"
    "azure/eu/text-embedding-3-large"
    "azure/eu/text-embedding-3-small"
    "azure/eu/text-embedding-ada-002"
    "azure/global-standard/gpt-4o-2024-08-06"
    "azure/global-standard/gpt-4o-2024-11-20"
    "azure/global-standard/gpt-4o-mini"
    "azure/global/gpt-4o-2024-08-06"
    "azure/global/gpt-4o-2024-11-20"
    "azure/global/gpt-5.1"
    "azure/global/gpt-5.1-codex"
    "azure/global/gpt-5.1-codex-mini"
    "azure/gpt-3.5-turbo"
    "azure/gpt-3.5-turbo-instruct-0914"
    "azure/gpt-35-turbo"
    "azure/gpt-35-turbo-16k"
    "azure/gpt-35-turbo-16k-0613"
    "azure/gpt-35-turbo-instruct"
    "azure/gpt-35-turbo-instruct-0914"
    "azure/gpt-4"
    "azure/gpt-4-0125-preview"
    "azure/gpt-4-0613"
    "azure/gpt-4-1106-preview"
    "azure/gpt-4-32k"
    "azure/gpt-4-32k-0613"
    "azure/gpt-4-turbo"
    "azure/gpt-4-turbo-2024-04-09"
    "azure/gpt-4-turbo-vision-preview"
    "azure/gpt-4.1"
    "azure/gpt-4.1-2025-04-14"
    "azure/gpt-4.1-mini"
    "azure/gpt-4.1-mini-2025-04-14"
    "azure/gpt-4.1-nano"
    "azure/gpt-4.1-nano-2025-04-14"
    "azure/gpt-4.5-preview"
    "azure/gpt-4o"
    "azure/gpt-4o-2024-05-13"
    "azure/gpt-4o-2024-08-06"
    "azure/gpt-4o-2024-11-20"
    "azure/gpt-4o-audio-preview-2024-12-17"
    "azure/gpt-4o-mini"
    "azure/gpt-4o-mini-2024-07-18"
    "azure/gpt-4o-mini-audio-preview-2024-12-17"
    "azure/gpt-4o-mini-realtime-preview-2024-12-17"
    "azure/gpt-4o-mini-transcribe"
    "azure/gpt-4o-mini-tts"
    "azure/gpt-4o-realtime-preview-2024-10-01"
    "azure/gpt-4o-realtime-preview-2024-12-17"
    "azure/gpt-4o-transcribe"
    "azure/gpt-4o-transcribe-diarize"
    "azure/gpt-5"
    "azure/gpt-5-2025-08-07"
    "azure/gpt-5-chat"
    "azure/gpt-5-codex"
    "azure/gpt-5-mini"
    "azure/gpt-5-mini-2025-08-07"
    "azure/gpt-5-nano"
    "azure/gpt-5-nano-2025-08-07"
    "azure/gpt-5-pro"
    "azure/gpt-5.1"
    "azure/gpt-5.1-2025-11-13"
    "azure/gpt-5.1-chat"
    "azure/gpt-5.1-codex"
    "azure/gpt-5.1-codex-2025-11-13"
    "azure/gpt-5.1-codex-max"
    "azure/gpt-5.1-codex-mini"
    "azure/gpt-5.1-codex-mini-2025-11-13"
    "azure/gpt-5.2"
    "azure/gpt-5.2-2025-12-11"
    "azure/gpt-5.2-chat"
    "azure/gpt-5.2-codex"
    "azure/gpt-5.2-pro"
    "azure/gpt-5.2-pro-2025-12-11"
    "azure/gpt-5.3-chat"
    "azure/gpt-5.3-codex"
    "azure/gpt-5.4"
    "azure/gpt-5.4-2026-03-05"
    "azure/gpt-5.4-mini"
    "azure/gpt-5.4-mini-2026-03-17"
    "azure/gpt-5.4-nano"
    "azure/gpt-5.4-nano-2026-03-17"
    "azure/gpt-5.4-pro"
    "azure/gpt-5.4-pro-2026-03-05"
    "azure/gpt-5.5"
    "azure/gpt-5.5-2026-04-23"
    "azure/gpt-5.5-2026-04-24"
    "azure/gpt-5.5-pro"
    "azure/gpt-5.5-pro-2026-04-23"
    "azure/gpt-5.6"
    "azure/gpt-5.6-luna"
    "azure/gpt-5.6-luna-2026-07-09"
    "azure/gpt-5.6-sol"
    "azure/gpt-5.6-sol-2026-07-09"
    "azure/gpt-5.6-terra"
    "azure/gpt-5.6-terra-2026-07-09"
    "azure/gpt-6-astra"
    "azure/gpt-6-astra-2026-09-03"
    "azure/gpt-6-luna"
    "azure/gpt-6-luna-2026-09-22"
    "azure/gpt-6-sol"
    "azure/gpt-6-sol-2026-09-22"
    "azure/gpt-6.1-sol"
    "azure/gpt-6.1-sol-2026-09-29"
    "azure/gpt-audio"
    "azure/gpt-audio-1.5"
    "azure/gpt-audio-1.5-2026-02-23"
    "azure/gpt-audio-2025-08-28"
    "azure/gpt-audio-mini"
    "azure/gpt-audio-mini-2025-10-06"
    "azure/gpt-chat-latest"
    "azure/gpt-live-1"
    "azure/gpt-live-transcribe"
    "azure/gpt-realtime"
    "azure/gpt-realtime-1.5"
    "azure/gpt-realtime-1.5-2026-02-23"
    "azure/gpt-realtime-2"
    "azure/gpt-realtime-2.1"
    "azure/gpt-realtime-2.1-mini"
    "azure/gpt-realtime-2025-08-28"
    "azure/gpt-realtime-mini"
    "azure/gpt-realtime-mini-2025-10-06"
    "azure/gpt-realtime-translate"
    "azure/gpt-realtime-whisper"
    "azure/gpt-transcribe"
    "azure/mistral-large-2402"
    "azure/mistral-large-latest"
    "azure/model-router"
    "azure/o1"
    "azure/o1-2024-12-17"
    "azure/o1-mini"
    "azure/o1-mini-2024-09-12"
    "azure/o3"
    "azure/o3-2025-04-16"
    "azure/o3-deep-research"
    "azure/o3-mini"
    "azure/o3-mini-2025-01-31"
    "azure/o3-pro"
    "azure/o3-pro-2025-06-10"
    "azure/o4-mini"
    "azure/o4-mini-2025-04-16"
    "azure/speech/azure-stt"
    "azure/speech/azure-tts"
    "azure/speech/azure-tts-hd"
    "azure/text-embedding-3-large"
    "azure/text-embedding-3-small"
    "azure/text-embedding-ada-002"
    "azure/tts-1"
    "azure/tts-1-hd"
    "azure/us-gov/gpt-5.1"
    "azure/us-gov/o3-mini"
    "azure/us-gov/text-embedding-3-large"
    "azure/us-gov/text-embedding-3-small"
    "azure/us/codex-mini"
    "azure/us/computer-use-preview"
    "azure/us/gpt-4.1"
    "azure/us/gpt-4.1-2025-04-14"
    "azure/us/gpt-4.1-mini"
    "azure/us/gpt-4.1-mini-2025-04-14"
    "azure/us/gpt-4.1-nano"
    "azure/us/gpt-4.1-nano-2025-04-14"
    "azure/us/gpt-4o"
    "azure/us/gpt-4o-2024-05-13"
    "azure/us/gpt-4o-2024-08-06"
    "azure/us/gpt-4o-2024-11-20"
    "azure/us/gpt-4o-mini"
    "azure/us/gpt-4o-mini-2024-07-18"
    "azure/us/gpt-4o-mini-realtime-preview-2024-12-17"
    "azure/us/gpt-4o-realtime-preview-2024-10-01"
    "azure/us/gpt-4o-realtime-preview-2024-12-17"
    "azure/us/gpt-5"
    "azure/us/gpt-5-2025-08-07"
    "azure/us/gpt-5-codex"
    "azure/us/gpt-5-mini"
    "azure/us/gpt-5-mini-2025-08-07"
    "azure/us/gpt-5-nano"
    "azure/us/gpt-5-nano-2025-08-07"
    "azure/us/gpt-5-pro"
    "azure/us/gpt-5.1"
    "azure/us/gpt-5.1-chat"
    "azure/us/gpt-5.1-codex"
    "azure/us/gpt-5.1-codex-max"
    "azure/us/gpt-5.1-codex-mini"
    "azure/us/gpt-5.2"
    "azure/us/gpt-5.2-chat"
    "azure/us/gpt-5.2-codex"
    "azure/us/gpt-5.2-pro"
    "azure/us/gpt-5.3-chat"
    "azure/us/gpt-5.3-codex"
    "azure/us/gpt-5.4"
    "azure/us/gpt-5.4-2026-03-05"
    "azure/us/gpt-5.4-mini"
    "azure/us/gpt-5.4-nano"
    "azure/us/gpt-5.4-pro"
    "azure/us/gpt-5.5"
    "azure/us/gpt-5.5-2026-04-23"
    "azure/us/gpt-5.5-2026-04-24"
    "azure/us/gpt-5.6"
    "azure/us/gpt-5.6-luna"
    "azure/us/gpt-5.6-sol"
    "azure/us/gpt-5.6-terra"
    "azure/us/gpt-6-astra"
    "azure/us/gpt-6-luna"
    "azure/us/gpt-6-sol"
    "azure/us/gpt-6.1-sol"
    "azure/us/gpt-chat-latest"
    "azure/us/o1"
    "azure/us/o1-2024-12-17"
    "azure/us/o1-mini"
    "azure/us/o1-mini-2024-09-12"
    "azure/us/o1-preview"
    "azure/us/o3"
    "azure/us/o3-2025-04-16"
    "azure/us/o3-deep-research"
    "azure/us/o3-mini"
    "azure/us/o3-mini-2025-01-31"
    "azure/us/o4-mini"
    "azure/us/o4-mini-2025-04-16"
    "azure/us/text-embedding-3-large"
    "azure/us/text-embedding-3-small"
    "azure/us/text-embedding-ada-002"
    "azure/whisper"
    "azure/whisper-1"
    "azure_ai/Codestral-2501"
    "azure_ai/Cohere-Embed-V5-Fast"
    "azure_ai/Cohere-Embed-V5-Pro"
    "azure_ai/Cohere-command-a-plus-05-2026"
    "azure_ai/Cohere-embed-v3-english"
    "azure_ai/Cohere-embed-v3-multilingual"
    "azure_ai/DeepSeek-V4-Flash-0731"
    "azure_ai/FW-DeepSeek-V3.2"
    "azure_ai/FW-DeepSeek-V4-Flash"
    "azure_ai/FW-DeepSeek-V4-Pro"
    "azure_ai/FW-DeepSeek-V4.1-Flash"
    "azure_ai/FW-GLM-5"
    "azure_ai/FW-GLM-5.1"
    "azure_ai/FW-GLM-5.2"
    "azure_ai/FW-GLM-5.2-Fast"
    "azure_ai/FW-GLM-5.3"
    "azure_ai/FW-GLM-5.3-Flash"
    "azure_ai/FW-GPT-OSS-120B"
    "azure_ai/FW-Inkling"
    "azure_ai/FW-Kimi-K2.5"
    "azure_ai/FW-Kimi-K2.6"
    "azure_ai/FW-Kimi-K2.7-Code"
    "azure_ai/FW-Kimi-K3"
    "azure_ai/FW-MiniMax-M2.5"
    "azure_ai/FW-MiniMax-M3"
    "azure_ai/FW-Nemotron-3-Ultra-NVFP4"
    "azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B"
    "azure_ai/Llama-3.3-70B-Instruct"
    "azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8"
    "azure_ai/Llama-4-Scout-17B-16E-Instruct"
    "azure_ai/MAI-Cyber-1-Flash"
    "azure_ai/MAI-DS-R1"
    "azure_ai/MAI-Thinking-1"
    "azure_ai/Meta-Llama-3-70B-Instruct"
    "azure_ai/Meta-Llama-3.1-70B-Instruct"
    "azure_ai/Phi-3-medium-128k-instruct"
    "azure_ai/Phi-3-medium-4k-instruct"
    "azure_ai/Phi-3-mini-128k-instruct"
    "azure_ai/Phi-3-mini-4k-instruct"
    "azure_ai/Phi-3-small-128k-instruct"
    "azure_ai/Phi-3-small-8k-instruct"
    "azure_ai/Phi-3.5-MoE-instruct"
    "azure_ai/Phi-3.5-mini-instruct"
    "azure_ai/Phi-3.5-vision-instruct"
    "azure_ai/Phi-4"
    "azure_ai/Phi-4-mini-instruct"
    "azure_ai/Phi-4-mini-reasoning"
    "azure_ai/Phi-4-multimodal-instruct"
    "azure_ai/Phi-4-reasoning"
    "azure_ai/claude-fable-5"
    "azure_ai/claude-fable-5-1"
    "azure_ai/claude-haiku-4-5"
    "azure_ai/claude-haiku-5-5"
    "azure_ai/claude-opus-4-5"
    "azure_ai/claude-opus-4-6"
    "azure_ai/claude-opus-4-7"
    "azure_ai/claude-opus-4-8"
    "azure_ai/claude-opus-5"
    "azure_ai/claude-opus-5-5"
    "azure_ai/claude-opus-5-5-fast"
    "azure_ai/claude-sonnet-4-5"
    "azure_ai/claude-sonnet-4-6"
    "azure_ai/claude-sonnet-5"
    "azure_ai/claude-sonnet-5-5"
    "azure_ai/codex-mini"
    "azure_ai/cohere-command-a"
    "azure_ai/cohere-rerank-v3-english"
    "azure_ai/cohere-rerank-v3-multilingual"
    "azure_ai/cohere-rerank-v4.0-fast"
    "azure_ai/cohere-rerank-v4.0-pro"
    "azure_ai/deepseek-r1"
    "azure_ai/deepseek-v3"
    "azure_ai/deepseek-v3-0324"
    "azure_ai/deepseek-v3.1"
    "azure_ai/deepseek-v3.2"
    "azure_ai/deepseek-v3.2-speciale"
    "azure_ai/deepseek-v4-flash"
    "azure_ai/deepseek-v4-pro"
    "azure_ai/deepseek-v4.1-flash"
    "azure_ai/embed-v-4-0"
    "azure_ai/gpt-5.4"
    "azure_ai/gpt-5.4-2026-03-05"
    "azure_ai/gpt-5.4-mini"
    "azure_ai/gpt-5.4-mini-2026-03-17"
    "azure_ai/gpt-5.4-nano"
    "azure_ai/gpt-5.4-nano-2026-03-17"
    "azure_ai/gpt-5.4-pro"
    "azure_ai/gpt-5.4-pro-2026-03-05"
    "azure_ai/gpt-5.5"
    "azure_ai/gpt-5.5-2026-04-23"
    "azure_ai/gpt-5.5-2026-04-24"
    "azure_ai/gpt-6-astra"
    "azure_ai/gpt-6-luna"
    "azure_ai/gpt-6-sol"
    "azure_ai/gpt-6.1-sol"
    "azure_ai/gpt-chat-latest"
    "azure_ai/gpt-oss-120b"
    "azure_ai/grok-3"
    "azure_ai/grok-3-mini"
    "azure_ai/grok-4"
    "azure_ai/grok-4-1-fast-non-reasoning"
    "azure_ai/grok-4-1-fast-reasoning"
    "azure_ai/grok-4-20-non-reasoning"
    "azure_ai/grok-4-20-reasoning"
    "azure_ai/grok-4-fast-non-reasoning"
    "azure_ai/grok-4-fast-reasoning"
    "azure_ai/grok-4.3"
    "azure_ai/grok-4.6"
    "azure_ai/grok-4.7"
    "azure_ai/grok-code-fast-1"
    "azure_ai/jais-30b-chat"
    "azure_ai/jamba-instruct"
    "azure_ai/kimi-k2-thinking"
    "azure_ai/kimi-k2.5"
    "azure_ai/kimi-k2.6"
    "azure_ai/kimi-k2.7-code"
    "azure_ai/ministral-3b"
    "azure_ai/mistral-large"
    "azure_ai/mistral-large-2407"
    "azure_ai/mistral-large-3"
    "azure_ai/mistral-large-latest"
    "azure_ai/mistral-medium-2505"
    "azure_ai/mistral-medium-3-5"
    "azure_ai/mistral-nemo"
    "azure_ai/mistral-small"
    "azure_ai/mistral-small-2503"
    "azure_ai/model-router"
    "azure_ai/model_router"
    "azure_ai/whisper"
    "babbage-002"
    "baseten/MiniMaxAI/MiniMax-M2.5"
    "baseten/deepseek-ai/DeepSeek-V3-0324"
    "baseten/deepseek-ai/DeepSeek-V3.1"
    "baseten/deepseek-ai/DeepSeek-V4-Flash-0731"
    "baseten/deepseek-ai/DeepSeek-V4-Pro"
    "baseten/deepseek-ai/DeepSeek-V4-Pro-0813"
    "baseten/deepseek-ai/DeepSeek-V4.1-Flash"
    "baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017"
    "baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast"
    "baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast"
    "baseten/meta-models/muse-spark-open"
    "baseten/moonshotai/Kimi-K2-Instruct-0905"
    "baseten/moonshotai/Kimi-K2-Thinking"
    "baseten/moonshotai/Kimi-K2.5"
    "baseten/moonshotai/Kimi-K2.6"
    "baseten/moonshotai/Kimi-K2.7-Code"
    "baseten/moonshotai/Kimi-K3"
    "baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B"
    "baseten/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B"
    "baseten/nvidia/Nemotron-120B-A12B"
    "baseten/openai/gpt-oss-120b"
    "baseten/reflection/Beam-1.0"
    "baseten/thinkingmachines/inkling"
    "baseten/thinkingmachines/inkling-small"
    "baseten/zai-org/GLM-4.6"
    "baseten/zai-org/GLM-4.7"
    "baseten/zai-org/GLM-5"
    "baseten/zai-org/GLM-5.2"
    "baseten/zai-org/GLM-5.2-Fast"
    "baseten/zai-org/GLM-5.3"
    "baseten/zai-org/GLM-5.3-Fast"
    "baseten/zai-org/GLM-5.3-Flash"
    "bedrock/*/1-month-commitment/cohere.command-light-text-v14"
    "bedrock/*/1-month-commitment/cohere.command-text-v14"
    "bedrock/*/6-month-commitment/cohere.command-light-text-v14"
    "bedrock/*/6-month-commitment/cohere.command-text-v14"
    "bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-instant-v1"
    "bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v1"
    "bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v2:1"
    "bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-instant-v1"
    "bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v1"
    "bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v2:1"
    "bedrock/ap-northeast-1/anthropic.claude-instant-v1"
    "bedrock/ap-northeast-1/anthropic.claude-v1"
    "bedrock/ap-northeast-1/anthropic.claude-v2:1"
    "bedrock/ap-northeast-1/deepseek.v3.2"
    "bedrock/ap-northeast-1/minimax.minimax-m2.1"
    "bedrock/ap-northeast-1/minimax.minimax-m2.5"
    "bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking"
    "bedrock/ap-northeast-1/moonshotai.kimi-k2.5"
    "bedrock/ap-northeast-1/qwen.qwen3-coder-next"
    "bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b"
    "bedrock/ap-south-1/deepseek.v3.2"
    "bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0"
    "bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0"
    "bedrock/ap-south-1/minimax.minimax-m2.1"
    "bedrock/ap-south-1/minimax.minimax-m2.5"
    "bedrock/ap-south-1/moonshotai.kimi-k2-thinking"
    "bedrock/ap-south-1/moonshotai.kimi-k2.5"
    "bedrock/ap-south-1/qwen.qwen3-coder-next"
    "bedrock/ap-south-1/qwen.qwen3-next-80b-a3b"
    "bedrock/ap-southeast-2/minimax.minimax-m2.5"
    "bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b"
    "bedrock/ap-southeast-3/deepseek.v3.2"
    "bedrock/ap-southeast-3/minimax.minimax-m2.1"
    "bedrock/ap-southeast-3/minimax.minimax-m2.5"
    "bedrock/ap-southeast-3/moonshotai.kimi-k2.5"
    "bedrock/ap-southeast-3/qwen.qwen3-coder-next"
    "bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0"
    "bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0"
    "bedrock/eu-central-1/1-month-commitment/anthropic.claude-instant-v1"
    "bedrock/eu-central-1/1-month-commitment/anthropic.claude-v1"
    "bedrock/eu-central-1/1-month-commitment/anthropic.claude-v2:1"
    "bedrock/eu-central-1/6-month-commitment/anthropic.claude-instant-v1"
    "bedrock/eu-central-1/6-month-commitment/anthropic.claude-v1"
    "bedrock/eu-central-1/6-month-commitment/anthropic.claude-v2:1"
    "bedrock/eu-central-1/anthropic.claude-instant-v1"
    "bedrock/eu-central-1/anthropic.claude-v1"
    "bedrock/eu-central-1/anthropic.claude-v2:1"
    "bedrock/eu-central-1/minimax.minimax-m2.1"
    "bedrock/eu-central-1/minimax.minimax-m2.5"
    "bedrock/eu-central-1/qwen.qwen3-coder-next"
    "bedrock/eu-north-1/deepseek.v3.2"
    "bedrock/eu-north-1/minimax.minimax-m2.1"
    "bedrock/eu-north-1/minimax.minimax-m2.5"
    "bedrock/eu-north-1/moonshotai.kimi-k2.5"
    "bedrock/eu-south-1/minimax.minimax-m2.1"
    "bedrock/eu-south-1/minimax.minimax-m2.5"
    "bedrock/eu-south-1/qwen.qwen3-coder-next"
    "bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0"
    "bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0"
    "bedrock/eu-west-1/minimax.minimax-m2.1"
    "bedrock/eu-west-1/minimax.minimax-m2.5"
    "bedrock/eu-west-1/qwen.qwen3-coder-next"
    "bedrock/eu-west-1/qwen.qwen3-next-80b-a3b"
    "bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0"
    "bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0"
    "bedrock/eu-west-2/minimax.minimax-m2.1"
    "bedrock/eu-west-2/minimax.minimax-m2.5"
    "bedrock/eu-west-2/nvidia.nemotron-super-3-120b"
    "bedrock/eu-west-2/qwen.qwen3-coder-next"
    "bedrock/eu-west-2/qwen.qwen3-next-80b-a3b"
    "bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2"
    "bedrock/eu-west-3/mistral.mistral-large-2402-v1:0"
    "bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1"
    "bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0"
    "bedrock/moonshotai.kimi-k2-thinking"
    "bedrock/moonshotai.kimi-k2.5"
    "bedrock/sa-east-1/deepseek.v3.2"
    "bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0"
    "bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0"
    "bedrock/sa-east-1/minimax.minimax-m2.1"
    "bedrock/sa-east-1/minimax.minimax-m2.5"
    "bedrock/sa-east-1/moonshotai.kimi-k2-thinking"
    "bedrock/sa-east-1/moonshotai.kimi-k2.5"
    "bedrock/sa-east-1/qwen.qwen3-coder-next"
    "bedrock/sa-east-1/qwen.qwen3-next-80b-a3b"
    "bedrock/us-east-1/1-month-commitment/anthropic.claude-instant-v1"
    "bedrock/us-east-1/1-month-commitment/anthropic.claude-v1"
    "bedrock/us-east-1/1-month-commitment/anthropic.claude-v2:1"
    "bedrock/us-east-1/6-month-commitment/anthropic.claude-instant-v1"
    "bedrock/us-east-1/6-month-commitment/anthropic.claude-v1"
    "bedrock/us-east-1/6-month-commitment/anthropic.claude-v2:1"
    "bedrock/us-east-1/anthropic.claude-instant-v1"
    "bedrock/us-east-1/anthropic.claude-v1"
    "bedrock/us-east-1/anthropic.claude-v2:1"
    "bedrock/us-east-1/deepseek.v3.2"
    "bedrock/us-east-1/meta.llama3-70b-instruct-v1:0"
    "bedrock/us-east-1/meta.llama3-8b-instruct-v1:0"
    "bedrock/us-east-1/minimax.minimax-m2.1"
    "bedrock/us-east-1/minimax.minimax-m2.5"
    "bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2"
    "bedrock/us-east-1/mistral.mistral-large-2402-v1:0"
    "bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1"
    "bedrock/us-east-1/moonshotai.kimi-k2-thinking"
    "bedrock/us-east-1/moonshotai.kimi-k2.5"
    "bedrock/us-east-1/qwen.qwen3-coder-next"
    "bedrock/us-east-1/zai.glm-5"
    "bedrock/us-east-2/deepseek.v3.2"
    "bedrock/us-east-2/minimax.minimax-m2.1"
    "bedrock/us-east-2/minimax.minimax-m2.5"
    "bedrock/us-east-2/moonshotai.kimi-k2-thinking"
    "bedrock/us-east-2/moonshotai.kimi-k2.5"
    "bedrock/us-east-2/qwen.qwen3-coder-next"
    "bedrock/us-gov-east-1/amazon.nova-pro-v1:0"
    "bedrock/us-gov-east-1/amazon.titan-embed-text-v1"
    "bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0"
    "bedrock/us-gov-east-1/amazon.titan-text-express-v1"
    "bedrock/us-gov-east-1/amazon.titan-text-lite-v1"
    "bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0"
    "bedrock/us-gov-east-1/anthropic.claude-fable-5-1"
    "bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0"
    "bedrock/us-gov-east-1/anthropic.claude-haiku-5-5"
    "bedrock/us-gov-east-1/anthropic.claude-opus-4-8"
    "bedrock/us-gov-east-1/anthropic.claude-opus-5"
    "bedrock/us-gov-east-1/anthropic.claude-opus-5-5"
    "bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0"
    "bedrock/us-gov-east-1/anthropic.claude-sonnet-5"
    "bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5"
    "bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0"
    "bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0"
    "bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0"
    "bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2"
    "bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b"
    "bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2"
    "bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b"
    "bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0"
    "bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0"
    "bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0"
    "bedrock/us-gov-west-1/amazon.nova-lite-v1:0"
    "bedrock/us-gov-west-1/amazon.nova-micro-v1:0"
    "bedrock/us-gov-west-1/amazon.nova-pro-v1:0"
    "bedrock/us-gov-west-1/amazon.titan-embed-text-v1"
    "bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0"
    "bedrock/us-gov-west-1/amazon.titan-text-express-v1"
    "bedrock/us-gov-west-1/amazon.titan-text-lite-v1"
    "bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0"
    "bedrock/us-gov-west-1/anthropic.claude-fable-5-1"
    "bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0"
    "bedrock/us-gov-west-1/anthropic.claude-haiku-5-5"
    "bedrock/us-gov-west-1/anthropic.claude-opus-4-8"
    "bedrock/us-gov-west-1/anthropic.claude-opus-5"
    "bedrock/us-gov-west-1/anthropic.claude-opus-5-5"
    "bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0"
    "bedrock/us-gov-west-1/anthropic.claude-sonnet-5"
    "bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5"
    "bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0"
    "bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0"
    "bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0"
    "bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2"
    "bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b"
    "bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2"
    "bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b"
    "bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0"
    "bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0"
    "bedrock/us-west-1/meta.llama3-70b-instruct-v1:0"
    "bedrock/us-west-1/meta.llama3-8b-instruct-v1:0"
    "bedrock/us-west-2/1-month-commitment/anthropic.claude-instant-v1"
    "bedrock/us-west-2/1-month-commitment/anthropic.claude-v1"
    "bedrock/us-west-2/1-month-commitment/anthropic.claude-v2:1"
    "bedrock/us-west-2/6-month-commitment/anthropic.claude-instant-v1"
    "bedrock/us-west-2/6-month-commitment/anthropic.claude-v1"
    "bedrock/us-west-2/6-month-commitment/anthropic.claude-v2:1"
    "bedrock/us-west-2/anthropic.claude-instant-v1"
    "bedrock/us-west-2/anthropic.claude-v1"
    "bedrock/us-west-2/anthropic.claude-v2:1"
    "bedrock/us-west-2/deepseek.v3.2"
    "bedrock/us-west-2/minimax.minimax-m2.1"
    "bedrock/us-west-2/minimax.minimax-m2.5"
    "bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2"
    "bedrock/us-west-2/mistral.mistral-large-2402-v1:0"
    "bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1"
    "bedrock/us-west-2/moonshotai.kimi-k2-thinking"
    "bedrock/us-west-2/moonshotai.kimi-k2.5"
    "bedrock/us-west-2/qwen.qwen3-coder-next"
    "bedrock/us-west-2/zai.glm-5"
    "bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0"
    "bedrock_mantle/anthropic.claude-haiku-4-5"
    "bedrock_mantle/anthropic.claude-haiku-5-5"
    "bedrock_mantle/anthropic.claude-opus-5-5"
    "bedrock_mantle/anthropic.claude-sonnet-5-5"
    "bedrock_mantle/deepseek.v3.1"
    "bedrock_mantle/google.gemma-4-26b-a4b"
    "bedrock_mantle/google.gemma-4-31b"
    "bedrock_mantle/google.gemma-4-e2b"
    "bedrock_mantle/moonshotai.kimi-k2-thinking"
    "bedrock_mantle/openai.gpt-5.4"
    "bedrock_mantle/openai.gpt-5.5"
    "bedrock_mantle/openai.gpt-5.6-cyber"
    "bedrock_mantle/openai.gpt-5.6-luna"
    "bedrock_mantle/openai.gpt-5.6-sol"
    "bedrock_mantle/openai.gpt-5.6-terra"
    "bedrock_mantle/openai.gpt-6-astra"
    "bedrock_mantle/openai.gpt-6-luna"
    "bedrock_mantle/openai.gpt-6-sol"
    "bedrock_mantle/openai.gpt-6.1-sol"
    "bedrock_mantle/openai.gpt-daybreak-blue-5.6-sol"
    "bedrock_mantle/openai.gpt-oss-120b"
    "bedrock_mantle/openai.gpt-oss-20b"
    "bedrock_mantle/openai.gpt-oss-safeguard-120b"
    "bedrock_mantle/openai.gpt-oss-safeguard-20b"
    "bedrock_mantle/qwen.qwen3-235b-a22b-2507"
    "bedrock_mantle/qwen.qwen3-32b"
    "bedrock_mantle/qwen.qwen3-coder-30b-a3b-instruct"
    "bedrock_mantle/qwen.qwen3-coder-480b-a35b-instruct"
    "bedrock_mantle/qwen.qwen3-next-80b-a3b-instruct"
    "bedrock_mantle/qwen.qwen3-vl-235b-a22b-instruct"
    "bedrock_mantle/us-gov-east-1/openai.gpt-5.4"
    "bedrock_mantle/us-gov-east-1/openai.gpt-oss-120b"
    "bedrock_mantle/us-gov-east-1/openai.gpt-oss-20b"
    "bedrock_mantle/us-gov-east-1/xai.grok-4.6"
    "bedrock_mantle/us-gov-west-1/anthropic.claude-haiku-5-5"
    "bedrock_mantle/us-gov-west-1/anthropic.claude-opus-5-5"
    "bedrock_mantle/us-gov-west-1/anthropic.claude-sonnet-5-5"
    "bedrock_mantle/us-gov-west-1/google.gemma-4-26b-a4b"
    "bedrock_mantle/us-gov-west-1/google.gemma-4-31b"
    "bedrock_mantle/us-gov-west-1/google.gemma-4-e2b"
    "bedrock_mantle/us-gov-west-1/openai.gpt-5.4"
    "bedrock_mantle/us-gov-west-1/openai.gpt-5.6-luna"
    "bedrock_mantle/us-gov-west-1/openai.gpt-5.6-terra"
    "bedrock_mantle/us-gov-west-1/openai.gpt-oss-120b"
    "bedrock_mantle/us-gov-west-1/openai.gpt-oss-20b"
    "bedrock_mantle/us-gov-west-1/xai.grok-4.3"
    "bedrock_mantle/us-gov-west-1/xai.grok-4.6"
    "bedrock_mantle/xai.grok-4.3"
    "bedrock_mantle/xai.grok-4.6"
    "c4ai-aya-expanse-32b"
    "cerebras/gemma-4-31b"
    "cerebras/gpt-oss-120b"
    "cerebras/llama-3.3-70b"
    "cerebras/llama3.1-70b"
    "cerebras/llama3.1-8b"
    "cerebras/qwen-3-32b"
    "cerebras/qwen-3.8-27b"
    "chat-latest"
    "chatdolphin"
    "chatgpt/gpt-5.1-codex-max"
    "chatgpt/gpt-5.1-codex-mini"
    "chatgpt/gpt-5.2"
    "chatgpt/gpt-5.2-codex"
    "chatgpt/gpt-5.3-chat-latest"
    "chatgpt/gpt-5.3-codex"
    "chatgpt/gpt-5.3-codex-spark"
    "chatgpt/gpt-5.3-instant"
    "chatgpt/gpt-5.4"
    "chatgpt/gpt-5.4-pro"
    "chatgpt/gpt-5.5"
    "chatgpt/gpt-5.6-luna"
    "chatgpt/gpt-5.6-sol"
    "chatgpt/gpt-5.6-terra"
    "chatgpt/gpt-6-astra"
    "chatgpt/gpt-6-luna"
    "chatgpt/gpt-6-sol"
    "chatgpt/gpt-6.1-sol"
    "chatgpt/gpt-rosalind-discovery"
    "claude-fable-5"
    "claude-fable-5-1"
    "claude-haiku-4-5"
    "claude-haiku-4-5-20251001"
    "claude-haiku-5-5"
    "claude-mythos-5"
    "claude-mythos-5-1"
    "claude-mythos-preview"
    "claude-opus-4-5"
    "claude-opus-4-5-20251101"
    "claude-opus-4-6"
    "claude-opus-4-6-20260205"
    "claude-opus-4-7"
    "claude-opus-4-7-20260416"
    "claude-opus-4-8"
    "claude-opus-5"
    "claude-opus-5-5"
    "claude-sonnet-4-5"
    "claude-sonnet-4-5-20250929"
    "claude-sonnet-4-5-20250929-v1:0"
    "claude-sonnet-4-6"
    "claude-sonnet-5"
    "claude-sonnet-5-5"
    "cloudflare/@cf/aisingapore/gemma-sea-lion-v4-27b-it"
    "cloudflare/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b"
    "cloudflare/@cf/google/gemma-2b-it-lora"
    "cloudflare/@cf/google/gemma-4-26b-a4b-it"
    "cloudflare/@cf/google/gemma-7b-it-lora"
    "cloudflare/@cf/ibm-granite/granite-4.0-h-micro"
    "cloudflare/@cf/meta-llama/llama-2-7b-chat-hf-lora"
    "cloudflare/@cf/meta/llama-2-7b-chat-fp16"
    "cloudflare/@cf/meta/llama-2-7b-chat-int8"
    "cloudflare/@cf/meta/llama-3.1-8b-instruct-fp8"
    "cloudflare/@cf/meta/llama-3.2-11b-vision-instruct"
    "cloudflare/@cf/meta/llama-3.2-1b-instruct"
    "cloudflare/@cf/meta/llama-3.2-3b-instruct"
    "cloudflare/@cf/meta/llama-3.3-70b-instruct-fp8-fast"
    "cloudflare/@cf/meta/llama-4-scout-17b-16e-instruct"
    "cloudflare/@cf/meta/llama-guard-3-8b"
    "cloudflare/@cf/mistral/mistral-7b-instruct-v0.1"
    "cloudflare/@cf/mistral/mistral-7b-instruct-v0.2-lora"
    "cloudflare/@cf/mistralai/mistral-small-3.1-24b-instruct"
    "cloudflare/@cf/moonshotai/kimi-k2.6"
    "cloudflare/@cf/moonshotai/kimi-k2.7-code"
    "cloudflare/@cf/nvidia/nemotron-3-120b-a12b"
    "cloudflare/@cf/openai/gpt-oss-120b"
    "cloudflare/@cf/openai/gpt-oss-20b"
    "cloudflare/@cf/openai/whisper"
    "cloudflare/@cf/openai/whisper-large-v3-turbo"
    "cloudflare/@cf/qwen/qwen2.5-coder-32b-instruct"
    "cloudflare/@cf/qwen/qwen3-30b-a3b-fp8"
    "cloudflare/@cf/qwen/qwq-32b"
    "cloudflare/@cf/zai-org/glm-4.7-flash"
    "cloudflare/@cf/zai-org/glm-5.2"
    "cloudflare/@hf/thebloke/codellama-7b-instruct-awq"
    "codestral/codestral-2405"
    "codestral/codestral-latest"
    "cognition/swe-1.6"
    "cognition/swe-1.7"
    "cognition/swe-1.7-lightning"
    "cohere.command-light-text-v14"
    "cohere.command-text-v14"
    "cohere.embed-english-v3"
    "cohere.embed-multilingual-v3"
    "cohere.embed-v4:0"
    "cohere.rerank-v3-5:0"
    "cohere/embed-v4.0"
    "cohere/embed-v5.0-fast"
    "cohere/embed-v5.0-pro"
    "command-a-03-2025"
    "command-a-plus-05-2026"
    "command-nightly"
    "command-r-08-2024"
    "command-r-plus-08-2024"
    "command-r7b-12-2024"
    "computer-use-preview"
    "computer-use-preview-2025-03-11"
    "crusoe/Qwen/Qwen3-235B-A22B-Instruct-2507"
    "crusoe/deepseek-ai/DeepSeek-R1-0528"
    "crusoe/deepseek-ai/DeepSeek-V3-0324"
    "crusoe/google/gemma-3-12b-it"
    "crusoe/meta-llama/Llama-3.3-70B-Instruct"
    "crusoe/moonshotai/Kimi-K2-Thinking"
    "crusoe/openai/gpt-oss-120b"
    "darkbloom/gemma-4-26b"
    "darkbloom/gpt-oss-20b"
    "dashscope/deepseek-v4-flash"
    "dashscope/deepseek-v4-flash-0731"
    "dashscope/deepseek-v4-pro"
    "dashscope/glm-5.1"
    "dashscope/glm-5.2"
    "dashscope/kimi-k2.7-code"
    "dashscope/qwen-coder"
    "dashscope/qwen-flash"
    "dashscope/qwen-flash-2025-07-28"
    "dashscope/qwen-max"
    "dashscope/qwen-plus"
    "dashscope/qwen-plus-2025-01-25"
    "dashscope/qwen-plus-2025-04-28"
    "dashscope/qwen-plus-2025-07-14"
    "dashscope/qwen-plus-2025-07-28"
    "dashscope/qwen-plus-2025-09-11"
    "dashscope/qwen-plus-latest"
    "dashscope/qwen-turbo"
    "dashscope/qwen-turbo-2024-11-01"
    "dashscope/qwen-turbo-2025-04-28"
    "dashscope/qwen-turbo-latest"
    "dashscope/qwen3-30b-a3b"
    "dashscope/qwen3-coder-flash"
    "dashscope/qwen3-coder-flash-2025-07-28"
    "dashscope/qwen3-coder-plus"
    "dashscope/qwen3-coder-plus-2025-07-22"
    "dashscope/qwen3-max"
    "dashscope/qwen3-max-2026-01-23"
    "dashscope/qwen3-max-preview"
    "dashscope/qwen3-next-80b-a3b-instruct"
    "dashscope/qwen3-next-80b-a3b-thinking"
    "dashscope/qwen3-vl-235b-a22b-instruct"
    "dashscope/qwen3-vl-235b-a22b-thinking"
    "dashscope/qwen3-vl-32b-instruct"
    "dashscope/qwen3-vl-32b-thinking"
    "dashscope/qwen3-vl-plus"
    "dashscope/qwen3.5-plus"
    "dashscope/qwen3.7-max"
    "dashscope/qwen3.7-plus"
    "dashscope/qwen3.8-flash"
    "dashscope/qwen3.8-max"
    "dashscope/qwen3.8-omni-flash"
    "dashscope/qwq-plus"
    "databricks/databricks-bge-large-en"
    "databricks/databricks-claude-fable-5"
    "databricks/databricks-claude-fable-5-1"
    "databricks/databricks-claude-haiku-4-5"
    "databricks/databricks-claude-opus-4"
    "databricks/databricks-claude-opus-4-1"
    "databricks/databricks-claude-opus-4-5"
    "databricks/databricks-claude-opus-4-6"
    "databricks/databricks-claude-opus-4-7"
    "databricks/databricks-claude-opus-4-8"
    "databricks/databricks-claude-opus-5"
    "databricks/databricks-claude-opus-5-5"
    "databricks/databricks-claude-sonnet-4"
    "databricks/databricks-claude-sonnet-4-1"
    "databricks/databricks-claude-sonnet-4-5"
    "databricks/databricks-claude-sonnet-4-6"
    "databricks/databricks-claude-sonnet-5"
    "databricks/databricks-deepseek-v4-flash-0731"
    "databricks/databricks-deepseek-v4-pro-0813"
    "databricks/databricks-gemini-2-5-flash"
    "databricks/databricks-gemini-2-5-pro"
    "databricks/databricks-gemini-3-1-flash-image"
    "databricks/databricks-gemini-3-1-flash-lite"
    "databricks/databricks-gemini-3-1-pro"
    "databricks/databricks-gemini-3-5-flash"
    "databricks/databricks-gemini-3-5-flash-lite"
    "databricks/databricks-gemini-3-6-flash"
    "databricks/databricks-gemini-3-7-flash"
    "databricks/databricks-gemini-3-8-flash"
    "databricks/databricks-gemini-3-flash"
    "databricks/databricks-gemini-3-pro"
    "databricks/databricks-gemini-3-pro-image"
    "databricks/databricks-gemma-3-12b"
    "databricks/databricks-glm-5-2"
    "databricks/databricks-glm-5-3"
    "databricks/databricks-glm-5-3-flash"
    "databricks/databricks-gpt-5"
    "databricks/databricks-gpt-5-1"
    "databricks/databricks-gpt-5-2"
    "databricks/databricks-gpt-5-3-codex"
    "databricks/databricks-gpt-5-4"
    "databricks/databricks-gpt-5-4-mini"
    "databricks/databricks-gpt-5-4-nano"
    "databricks/databricks-gpt-5-5"
    "databricks/databricks-gpt-5-5-pro"
    "databricks/databricks-gpt-5-6-luna"
    "databricks/databricks-gpt-5-6-sol"
    "databricks/databricks-gpt-5-6-terra"
    "databricks/databricks-gpt-5-mini"
    "databricks/databricks-gpt-5-nano"
    "databricks/databricks-gpt-oss-120b"
    "databricks/databricks-gpt-oss-20b"
    "databricks/databricks-grok-4-6"
    "databricks/databricks-gte-large-en"
    "databricks/databricks-inkling"
    "databricks/databricks-kimi-k3"
    "databricks/databricks-llama-4-maverick"
    "databricks/databricks-meta-llama-3-1-8b-instruct"
    "databricks/databricks-meta-llama-3-3-70b-instruct"
    "databricks/databricks-qwen3-embedding-0-6b"
    "databricks/databricks-qwen3-next-80b-a3b-instruct"
    "databricks/databricks-qwen35-122b-a10b"
    "databricks/system.ai.deepseek-v4-flash-0731"
    "databricks/system.ai.kimi-k3"
    "davinci-002"
    "daybreak-blue-latest"
    "daybreak-red-latest"
    "deep-research-pro-preview-12-2025"
    "deepgram/base"
    "deepgram/base-conversationalai"
    "deepgram/base-finance"
    "deepgram/base-general"
    "deepgram/base-meeting"
    "deepgram/base-phonecall"
    "deepgram/base-video"
    "deepgram/base-voicemail"
    "deepgram/enhanced"
    "deepgram/enhanced-finance"
    "deepgram/enhanced-general"
    "deepgram/enhanced-meeting"
    "deepgram/enhanced-phonecall"
    "deepgram/nova"
    "deepgram/nova-2"
    "deepgram/nova-2-atc"
    "deepgram/nova-2-automotive"
    "deepgram/nova-2-conversationalai"
    "deepgram/nova-2-drivethru"
    "deepgram/nova-2-finance"
    "deepgram/nova-2-general"
    "deepgram/nova-2-meeting"
    "deepgram/nova-2-phonecall"
    "deepgram/nova-2-video"
    "deepgram/nova-2-voicemail"
    "deepgram/nova-3"
    "deepgram/nova-3-general"
    "deepgram/nova-3-medical"
    "deepgram/nova-general"
    "deepgram/nova-phonecall"
    "deepgram/streaming/detect_entities"
    "deepgram/streaming/diarize"
    "deepgram/streaming/keyterm"
    "deepgram/streaming/nova-3"
    "deepgram/streaming/nova-3-multilingual"
    "deepgram/streaming/redact"
    "deepgram/whisper"
    "deepgram/whisper-base"
    "deepgram/whisper-large"
    "deepgram/whisper-medium"
    "deepgram/whisper-small"
    "deepgram/whisper-tiny"
    "deepinfra/ByteDance/Seed-1.8"
    "deepinfra/ByteDance/Seed-2.0-code"
    "deepinfra/ByteDance/Seed-2.0-mini"
    "deepinfra/ByteDance/Seed-2.0-pro"
    "deepinfra/Gryphe/MythoMax-L2-13b"
    "deepinfra/MiniMaxAI/MiniMax-M2.7"
    "deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo"
    "deepinfra/MiniMaxAI/MiniMax-M3"
    "deepinfra/NousResearch/Hermes-3-Llama-3.1-405B"
    "deepinfra/NousResearch/Hermes-3-Llama-3.1-70B"
    "deepinfra/Qwen/QwQ-32B"
    "deepinfra/Qwen/Qwen2.5-72B-Instruct"
    "deepinfra/Qwen/Qwen2.5-7B-Instruct"
    "deepinfra/Qwen/Qwen2.5-VL-32B-Instruct"
    "deepinfra/Qwen/Qwen3-14B"
    "deepinfra/Qwen/Qwen3-235B-A22B"
    "deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507"
    "deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507"
    "deepinfra/Qwen/Qwen3-30B-A3B"
    "deepinfra/Qwen/Qwen3-32B"
    "deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct"
    "deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo"
    "deepinfra/Qwen/Qwen3-Max"
    "deepinfra/Qwen/Qwen3-Max-Thinking"
    "deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct"
    "deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking"
    "deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct"
    "deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct"
    "deepinfra/Qwen/Qwen3.5-122B-A10B"
    "deepinfra/Qwen/Qwen3.5-27B"
    "deepinfra/Qwen/Qwen3.5-35B-A3B"
    "deepinfra/Qwen/Qwen3.5-397B-A17B"
    "deepinfra/Qwen/Qwen3.5-9B"
    "deepinfra/Qwen/Qwen3.6-27B"
    "deepinfra/Qwen/Qwen3.6-35B-A3B"
    "deepinfra/Qwen/Qwen3.7-Max"
    "deepinfra/Qwen/Qwen3.8-2.4T-A95B"
    "deepinfra/Qwen/Qwen3.8-27B"
    "deepinfra/Qwen/Qwen3.8-Max"
    "deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo"
    "deepinfra/Sao10K/L3.1-70B-Euryale-v2.2"
    "deepinfra/Sao10K/L3.3-70B-Euryale-v2.3"
    "deepinfra/XiaomiMiMo/MiMo-V2.5"
    "deepinfra/XiaomiMiMo/MiMo-V2.5-Pro"
    "deepinfra/allenai/olmOCR-7B-0725-FP8"
    "deepinfra/anthropic/claude-3-7-sonnet-latest"
    "deepinfra/anthropic/claude-4-opus"
    "deepinfra/anthropic/claude-4-sonnet"
    "deepinfra/anthropic/claude-fable-5"
    "deepinfra/anthropic/claude-haiku-4-5"
    "deepinfra/anthropic/claude-opus-4-7"
    "deepinfra/anthropic/claude-opus-4-8"
    "deepinfra/anthropic/claude-opus-5"
    "deepinfra/anthropic/claude-sonnet-4-6"
    "deepinfra/anthropic/claude-sonnet-5"
    "deepinfra/deepseek-ai/DeepSeek-R1"
    "deepinfra/deepseek-ai/DeepSeek-R1-0528"
    "deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo"
    "deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B"
    "deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B"
    "deepinfra/deepseek-ai/DeepSeek-R1-Turbo"
    "deepinfra/deepseek-ai/DeepSeek-V3"
    "deepinfra/deepseek-ai/DeepSeek-V3-0324"
    "deepinfra/deepseek-ai/DeepSeek-V3.1"
    "deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus"
    "deepinfra/deepseek-ai/DeepSeek-V3.2"
    "deepinfra/deepseek-ai/DeepSeek-V4-Flash"
    "deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731"
    "deepinfra/deepseek-ai/DeepSeek-V4-Pro"
    "deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813"
    "deepinfra/deepseek-ai/DeepSeek-V4.1-Flash"
    "deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017"
    "deepinfra/google/gemini-2.5-flash"
    "deepinfra/google/gemini-2.5-pro"
    "deepinfra/google/gemini-3.1-flash-lite"
    "deepinfra/google/gemini-3.1-pro"
    "deepinfra/google/gemini-3.5-flash"
    "deepinfra/google/gemini-3.7-flash"
    "deepinfra/google/gemma-3-12b-it"
    "deepinfra/google/gemma-3-27b-it"
    "deepinfra/google/gemma-3-4b-it"
    "deepinfra/google/gemma-4-26B-A4B-it"
    "deepinfra/google/gemma-4-31B-it"
    "deepinfra/google/gemma-4-31B-it-Ultra"
    "deepinfra/google/gemma-4-31B-it-turbo"
    "deepinfra/google/gemma-4-E4B-it"
    "deepinfra/inclusionAI/Ling-3.0-flash"
    "deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct"
    "deepinfra/meta-llama/Llama-3.2-3B-Instruct"
    "deepinfra/meta-llama/Llama-3.3-70B-Instruct"
    "deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo"
    "deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8"
    "deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct"
    "deepinfra/meta-llama/Llama-Guard-3-8B"
    "deepinfra/meta-llama/Llama-Guard-4-12B"
    "deepinfra/meta-llama/Meta-Llama-3-8B-Instruct"
    "deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct"
    "deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo"
    "deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct"
    "deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo"
    "deepinfra/meta-models/Muse-Glimmer-30B"
    "deepinfra/microsoft/WizardLM-2-8x22B"
    "deepinfra/microsoft/phi-4"
    "deepinfra/mistralai/Mistral-Nemo-Instruct-2407"
    "deepinfra/mistralai/Mistral-Small-24B-Instruct-2501"
    "deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506"
    "deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1"
    "deepinfra/moonshotai/Kimi-K2-Instruct"
    "deepinfra/moonshotai/Kimi-K2-Instruct-0905"
    "deepinfra/moonshotai/Kimi-K2.5"
    "deepinfra/moonshotai/Kimi-K2.6"
    "deepinfra/moonshotai/Kimi-K2.7-Code"
    "deepinfra/moonshotai/Kimi-K3"
    "deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct"
    "deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5"
    "deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B"
    "deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B"
    "deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning"
    "deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2"
    "deepinfra/nvidia/Nemotron-3-Nano-30B-A3B"
    "deepinfra/nvidia/Nemotron-Content-Safety-3.5"
    "deepinfra/openai/gpt-oss-120b"
    "deepinfra/openai/gpt-oss-120b-Turbo"
    "deepinfra/openai/gpt-oss-120b-Ultra"
    "deepinfra/openai/gpt-oss-20b"
    "deepinfra/stepfun-ai/Step-3.7-Flash"
    "deepinfra/tencent/Hy3"
    "deepinfra/thinkingmachines/Inkling"
    "deepinfra/thinkingmachines/Inkling-Small"
    "deepinfra/zai-org/GLM-4.5"
    "deepinfra/zai-org/GLM-4.6"
    "deepinfra/zai-org/GLM-4.7"
    "deepinfra/zai-org/GLM-4.7-Flash"
    "deepinfra/zai-org/GLM-5"
    "deepinfra/zai-org/GLM-5.1"
    "deepinfra/zai-org/GLM-5.2"
    "deepseek-chat"
    "deepseek-flash"
    "deepseek-reasoner"
    "deepseek-v3-2-251201"
    "deepseek-v4-flash"
    "deepseek-v4-flash-vision-exp"
    "deepseek-v4-pro"
    "deepseek.r1-v1:0"
    "deepseek.v3-v1:0"
    "deepseek.v3.2"
    "deepseek/deepseek-chat"
    "deepseek/deepseek-coder"
    "deepseek/deepseek-flash"
    "deepseek/deepseek-r1"
    "deepseek/deepseek-reasoner"
    "deepseek/deepseek-v3"
    "deepseek/deepseek-v3.2"
    "deepseek/deepseek-v4-flash"
    "deepseek/deepseek-v4-flash-vision-exp"
    "deepseek/deepseek-v4-pro"
    "dolphin"
    "doubao-embedding"
    "doubao-embedding-large"
    "doubao-embedding-large-text-240915"
    "doubao-embedding-large-text-250515"
    "doubao-embedding-text-240715"
    "elevenlabs/eleven_multilingual_v2"
    "elevenlabs/eleven_v3"
    "elevenlabs/scribe_v1"
    "elevenlabs/scribe_v1_experimental"
    "elevenlabs/scribe_v2"
    "embed-english-light-v3.0"
    "embed-english-v3.0"
    "embed-multilingual-light-v3.0"
    "embed-multilingual-v3.0"
    "eu.amazon.nova-2-lite-v1:0"
    "eu.amazon.nova-2-pro-preview-20251202-v1:0"
    "eu.amazon.nova-lite-v1:0"
    "eu.amazon.nova-micro-v1:0"
    "eu.amazon.nova-pro-v1:0"
    "eu.anthropic.claude-3-5-haiku-20241022-v1:0"
    "eu.anthropic.claude-3-5-sonnet-20240620-v1:0"
    "eu.anthropic.claude-3-5-sonnet-20241022-v2:0"
    "eu.anthropic.claude-3-7-sonnet-20250219-v1:0"
    "eu.anthropic.claude-3-opus-20240229-v1:0"
    "eu.anthropic.claude-fable-5"
    "eu.anthropic.claude-fable-5-1"
    "eu.anthropic.claude-haiku-4-5-20251001-v1:0"
    "eu.anthropic.claude-haiku-5-5"
    "eu.anthropic.claude-opus-4-1-20250805-v1:0"
    "eu.anthropic.claude-opus-4-20250514-v1:0"
    "eu.anthropic.claude-opus-4-5-20251101-v1:0"
    "eu.anthropic.claude-opus-4-6-v1"
    "eu.anthropic.claude-opus-4-7"
    "eu.anthropic.claude-opus-4-8"
    "eu.anthropic.claude-opus-5"
    "eu.anthropic.claude-opus-5-5"
    "eu.anthropic.claude-sonnet-4-20250514-v1:0"
    "eu.anthropic.claude-sonnet-4-5-20250929-v1:0"
    "eu.anthropic.claude-sonnet-4-6"
    "eu.anthropic.claude-sonnet-5"
    "eu.anthropic.claude-sonnet-5-5"
    "eu.deepseek.v3.2"
    "eu.meta.llama3-2-1b-instruct-v1:0"
    "eu.meta.llama3-2-3b-instruct-v1:0"
    "eu.mistral.pixtral-large-2502-v1:0"
    "eu.twelvelabs.marengo-embed-2-7-v1:0"
    "eu.twelvelabs.marengo-embed-3-0-v1:0"
    "eu.twelvelabs.pegasus-1-2-v1:0"
    "fal_ai/fal-ai/moondream3-preview/query"
    "featherless_ai/featherless-ai/Qwerky-72B"
    "featherless_ai/featherless-ai/Qwerky-QwQ-32B"
    "fireworks-ai-4.1b-to-16b"
    "fireworks-ai-56b-to-176b"
    "fireworks-ai-above-16b"
    "fireworks-ai-default"
    "fireworks-ai-embedding-150m-to-350m"
    "fireworks-ai-embedding-up-to-150m"
    "fireworks-ai-moe-up-to-56b"
    "fireworks-ai-up-to-4b"
    "fireworks_ai/WhereIsAI/UAE-Large-V1"
    "fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2"
    "fireworks_ai/accounts/fireworks/models/code-llama-13b"
    "fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct"
    "fireworks_ai/accounts/fireworks/models/code-llama-13b-python"
    "fireworks_ai/accounts/fireworks/models/code-llama-34b"
    "fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct"
    "fireworks_ai/accounts/fireworks/models/code-llama-34b-python"
    "fireworks_ai/accounts/fireworks/models/code-llama-70b"
    "fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct"
    "fireworks_ai/accounts/fireworks/models/code-llama-70b-python"
    "fireworks_ai/accounts/fireworks/models/code-llama-7b"
    "fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct"
    "fireworks_ai/accounts/fireworks/models/code-llama-7b-python"
    "fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b"
    "fireworks_ai/accounts/fireworks/models/codegemma-2b"
    "fireworks_ai/accounts/fireworks/models/codegemma-7b"
    "fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b"
    "fireworks_ai/accounts/fireworks/models/dbrx-instruct"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct"
    "fireworks_ai/accounts/fireworks/models/deepseek-prover-v2"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-0528"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-basic"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b"
    "fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat"
    "fireworks_ai/accounts/fireworks/models/deepseek-v2p5"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3-0324"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3p1"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3p2"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-flash"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-0731"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-vision-exp"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-pro"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-pro-0813"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us"
    "fireworks_ai/accounts/fireworks/models/devstral-small-2505"
    "fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b"
    "fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new"
    "fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b"
    "fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b"
    "fireworks_ai/accounts/fireworks/models/ember-1"
    "fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt"
    "fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt"
    "fireworks_ai/accounts/fireworks/models/fare-20b"
    "fireworks_ai/accounts/fireworks/models/firefunction-v1"
    "fireworks_ai/accounts/fireworks/models/firefunction-v2"
    "fireworks_ai/accounts/fireworks/models/firellava-13b"
    "fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6"
    "fireworks_ai/accounts/fireworks/models/fireworks-asr-large"
    "fireworks_ai/accounts/fireworks/models/fireworks-asr-v2"
    "fireworks_ai/accounts/fireworks/models/flux-1-dev"
    "fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union"
    "fireworks_ai/accounts/fireworks/models/flux-1-schnell"
    "fireworks_ai/accounts/fireworks/models/gemma-2b-it"
    "fireworks_ai/accounts/fireworks/models/gemma-3-27b-it"
    "fireworks_ai/accounts/fireworks/models/gemma-7b"
    "fireworks_ai/accounts/fireworks/models/gemma-7b-it"
    "fireworks_ai/accounts/fireworks/models/gemma2-9b-it"
    "fireworks_ai/accounts/fireworks/models/glm-4p5"
    "fireworks_ai/accounts/fireworks/models/glm-4p5-air"
    "fireworks_ai/accounts/fireworks/models/glm-4p5v"
    "fireworks_ai/accounts/fireworks/models/glm-4p6"
    "fireworks_ai/accounts/fireworks/models/glm-4p7"
    "fireworks_ai/accounts/fireworks/models/glm-5p1"
    "fireworks_ai/accounts/fireworks/models/glm-5p2"
    "fireworks_ai/accounts/fireworks/models/glm-5p3"
    "fireworks_ai/accounts/fireworks/models/glm-5p3-flash"
    "fireworks_ai/accounts/fireworks/models/gpt-oss-120b"
    "fireworks_ai/accounts/fireworks/models/gpt-oss-20b"
    "fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b"
    "fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b"
    "fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b"
    "fireworks_ai/accounts/fireworks/models/inkling"
    "fireworks_ai/accounts/fireworks/models/internvl3-38b"
    "fireworks_ai/accounts/fireworks/models/internvl3-78b"
    "fireworks_ai/accounts/fireworks/models/internvl3-8b"
    "fireworks_ai/accounts/fireworks/models/kat-coder"
    "fireworks_ai/accounts/fireworks/models/kat-dev-32b"
    "fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp"
    "fireworks_ai/accounts/fireworks/models/kimi-k2-instruct"
    "fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905"
    "fireworks_ai/accounts/fireworks/models/kimi-k2-thinking"
    "fireworks_ai/accounts/fireworks/models/kimi-k2p5"
    "fireworks_ai/accounts/fireworks/models/kimi-k2p6"
    "fireworks_ai/accounts/fireworks/models/kimi-k2p7-code"
    "fireworks_ai/accounts/fireworks/models/kimi-k3"
    "fireworks_ai/accounts/fireworks/models/llama-guard-2-8b"
    "fireworks_ai/accounts/fireworks/models/llama-guard-3-1b"
    "fireworks_ai/accounts/fireworks/models/llama-guard-3-8b"
    "fireworks_ai/accounts/fireworks/models/llama-v2-13b"
    "fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat"
    "fireworks_ai/accounts/fireworks/models/llama-v2-70b"
    "fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat"
    "fireworks_ai/accounts/fireworks/models/llama-v2-7b"
    "fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat"
    "fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf"
    "fireworks_ai/accounts/fireworks/models/llama-v3-8b"
    "fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-1b"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-3b"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct"
    "fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct"
    "fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic"
    "fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic"
    "fireworks_ai/accounts/fireworks/models/llamaguard-7b"
    "fireworks_ai/accounts/fireworks/models/llava-yi-34b"
    "fireworks_ai/accounts/fireworks/models/minimax-m1-80k"
    "fireworks_ai/accounts/fireworks/models/minimax-m2"
    "fireworks_ai/accounts/fireworks/models/minimax-m2p1"
    "fireworks_ai/accounts/fireworks/models/minimax-m2p7"
    "fireworks_ai/accounts/fireworks/models/minimax-m3"
    "fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash"
    "fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512"
    "fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512"
    "fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512"
    "fireworks_ai/accounts/fireworks/models/mistral-7b"
    "fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k"
    "fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2"
    "fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3"
    "fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2"
    "fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8"
    "fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407"
    "fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407"
    "fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x22b"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x7b"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf"
    "fireworks_ai/accounts/fireworks/models/muse-glimmer-30b"
    "fireworks_ai/accounts/fireworks/models/muse-spark-open"
    "fireworks_ai/accounts/fireworks/models/mythomax-l2-13b"
    "fireworks_ai/accounts/fireworks/models/nemotron-3-ultra-nvfp4"
    "fireworks_ai/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b"
    "fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl"
    "fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b"
    "fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2"
    "fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2"
    "fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b"
    "fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b"
    "fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b"
    "fireworks_ai/accounts/fireworks/models/openorca-7b"
    "fireworks_ai/accounts/fireworks/models/phi-2-3b"
    "fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct"
    "fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct"
    "fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1"
    "fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1"
    "fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2"
    "fireworks_ai/accounts/fireworks/models/pythia-12b"
    "fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview"
    "fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b"
    "fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat"
    "fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-14b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-32b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-72b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen3-0p6b"
    "fireworks_ai/accounts/fireworks/models/qwen3-14b"
    "fireworks_ai/accounts/fireworks/models/qwen3-1p7b"
    "fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft"
    "fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072"
    "fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960"
    "fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b"
    "fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507"
    "fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507"
    "fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b"
    "fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507"
    "fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507"
    "fireworks_ai/accounts/fireworks/models/qwen3-32b"
    "fireworks_ai/accounts/fireworks/models/qwen3-4b"
    "fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507"
    "fireworks_ai/accounts/fireworks/models/qwen3-8b"
    "fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16"
    "fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b"
    "fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b"
    "fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b"
    "fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking"
    "fireworks_ai/accounts/fireworks/models/qwen3-reranker-0p6b"
    "fireworks_ai/accounts/fireworks/models/qwen3-reranker-4b"
    "fireworks_ai/accounts/fireworks/models/qwen3-reranker-8b"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct"
    "fireworks_ai/accounts/fireworks/models/qwen3p7-plus"
    "fireworks_ai/accounts/fireworks/models/qwen3p8-max"
    "fireworks_ai/accounts/fireworks/models/qwq-32b"
    "fireworks_ai/accounts/fireworks/models/rolm-ocr"
    "fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo"
    "fireworks_ai/accounts/fireworks/models/stablecode-3b"
    "fireworks_ai/accounts/fireworks/models/starcoder-16b"
    "fireworks_ai/accounts/fireworks/models/starcoder-7b"
    "fireworks_ai/accounts/fireworks/models/starcoder2-15b"
    "fireworks_ai/accounts/fireworks/models/starcoder2-3b"
    "fireworks_ai/accounts/fireworks/models/starcoder2-7b"
    "fireworks_ai/accounts/fireworks/models/toppy-m-7b"
    "fireworks_ai/accounts/fireworks/models/yi-34b"
    "fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara"
    "fireworks_ai/accounts/fireworks/models/yi-34b-chat"
    "fireworks_ai/accounts/fireworks/models/yi-6b"
    "fireworks_ai/accounts/fireworks/models/yi-large"
    "fireworks_ai/accounts/fireworks/models/zephyr-7b-beta"
    "fireworks_ai/accounts/fireworks/routers/auto"
    "fireworks_ai/accounts/fireworks/routers/auto-instant"
    "fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us"
    "fireworks_ai/accounts/fireworks/routers/firerouter"
    "fireworks_ai/accounts/fireworks/routers/glm-5p1-fast"
    "fireworks_ai/accounts/fireworks/routers/glm-5p2-fast"
    "fireworks_ai/accounts/fireworks/routers/glm-5p2-fast-us"
    "fireworks_ai/accounts/fireworks/routers/glm-5p3-fast"
    "fireworks_ai/accounts/fireworks/routers/glm-5p3-flash-us"
    "fireworks_ai/accounts/fireworks/routers/glm-5p3-us"
    "fireworks_ai/accounts/fireworks/routers/kimi-k2p6-fast"
    "fireworks_ai/accounts/fireworks/routers/kimi-k2p7-code-fast"
    "fireworks_ai/accounts/fireworks/routers/kimi-k3-fast"
    "fireworks_ai/accounts/fireworks/routers/kimi-k3-us"
    "fireworks_ai/deepseek-v4-flash"
    "fireworks_ai/deepseek-v4-flash-0731"
    "fireworks_ai/deepseek-v4-flash-vision-exp"
    "fireworks_ai/deepseek-v4-pro-0813"
    "fireworks_ai/deepseek-v4p1-flash"
    "fireworks_ai/deepseek-v4p1-flash-us"
    "fireworks_ai/glm-4p7"
    "fireworks_ai/glm-5p1"
    "fireworks_ai/glm-5p1-fast"
    "fireworks_ai/glm-5p2"
    "fireworks_ai/glm-5p2-fast"
    "fireworks_ai/glm-5p2-fast-us"
    "fireworks_ai/glm-5p3"
    "fireworks_ai/glm-5p3-fast"
    "fireworks_ai/glm-5p3-flash"
    "fireworks_ai/glm-5p3-flash-us"
    "fireworks_ai/glm-5p3-us"
    "fireworks_ai/gpt-oss-120b"
    "fireworks_ai/gpt-oss-20b"
    "fireworks_ai/kimi-k2p5"
    "fireworks_ai/kimi-k2p6"
    "fireworks_ai/kimi-k2p6-fast"
    "fireworks_ai/kimi-k2p7-code"
    "fireworks_ai/kimi-k2p7-code-fast"
    "fireworks_ai/kimi-k3"
    "fireworks_ai/kimi-k3-fast"
    "fireworks_ai/kimi-k3-us"
    "fireworks_ai/minimax-m2p1"
    "fireworks_ai/minimax-m3"
    "fireworks_ai/muse-glimmer-30b"
    "fireworks_ai/nemotron-3-ultra-nvfp4"
    "fireworks_ai/nemotron-lightning-3p5-30b-a3b"
    "fireworks_ai/nomic-ai/nomic-embed-text-v1"
    "fireworks_ai/nomic-ai/nomic-embed-text-v1.5"
    "fireworks_ai/qwen3p7-plus"
    "fireworks_ai/qwen3p8-max"
    "fireworks_ai/thenlper/gte-base"
    "fireworks_ai/thenlper/gte-large"
    "friendliai/MiniMaxAI/MiniMax-M2.5"
    "friendliai/deepseek-ai/DeepSeek-V3.2"
    "friendliai/google/gemma-4-31B-it"
    "friendliai/zai-org/GLM-5.1"
    "friendliai/zai-org/GLM-5.2"
    "friendliai/zai-org/GLM-5.3"
    "friendliai/zai-org/GLM-5.3-Flash"
    "ft:babbage-002"
    "ft:davinci-002"
    "ft:gpt-3.5-turbo"
    "ft:gpt-3.5-turbo-0125"
    "ft:gpt-3.5-turbo-0613"
    "ft:gpt-3.5-turbo-1106"
    "ft:gpt-4-0613"
    "ft:gpt-4.1"
    "ft:gpt-4.1-2025-04-14"
    "ft:gpt-4.1-mini"
    "ft:gpt-4.1-mini-2025-04-14"
    "ft:gpt-4.1-nano"
    "ft:gpt-4.1-nano-2025-04-14"
    "ft:gpt-4o"
    "ft:gpt-4o-2024-08-06"
    "ft:gpt-4o-2024-11-20"
    "ft:gpt-4o-mini"
    "ft:gpt-4o-mini-2024-07-18"
    "ft:o4-mini"
    "ft:o4-mini-2025-04-16"
    "gemini-2.5-computer-use-preview-10-2025"
    "gemini-2.5-flash"
    "gemini-2.5-flash-lite"
    "gemini-2.5-flash-lite-preview-09-2025"
    "gemini-2.5-flash-native-audio-latest"
    "gemini-2.5-flash-native-audio-preview-09-2025"
    "gemini-2.5-flash-native-audio-preview-12-2025"
    "gemini-2.5-flash-preview-09-2025"
    "gemini-2.5-flash-preview-tts"
    "gemini-2.5-pro"
    "gemini-2.5-pro-preview-tts"
    "gemini-3-flash-preview"
    "gemini-3.1-flash-lite"
    "gemini-3.1-flash-lite-preview"
    "gemini-3.1-flash-live-preview"
    "gemini-3.1-pro-preview"
    "gemini-3.1-pro-preview-customtools"
    "gemini-3.5-flash"
    "gemini-3.5-flash-lite"
    "gemini-3.6-flash"
    "gemini-3.7-flash"
    "gemini-3.8-flash"
    "gemini-3.8-flash-cyber"
    "gemini-3.8-live"
    "gemini-3.8-live-extended-thinking"
    "gemini-embedding-001"
    "gemini-embedding-2"
    "gemini-embedding-2-preview"
    "gemini-exp-1206"
    "gemini-flash-experimental"
    "gemini-flash-latest"
    "gemini-flash-lite-latest"
    "gemini-live-2.5-flash-native-audio"
    "gemini-live-2.5-flash-preview-native-audio-09-2025"
    "gemini-omni-flash-preview"
    "gemini-pro-latest"
    "gemini-robotics-er-1.5-preview"
    "gemini-robotics-er-2-preview"
    "gemini/deep-research-max-preview-04-2026"
    "gemini/deep-research-preview-04-2026"
    "gemini/deep-research-pro-preview-12-2025"
    "gemini/gemini-2.5-computer-use-preview-10-2025"
    "gemini/gemini-2.5-flash"
    "gemini/gemini-2.5-flash-lite"
    "gemini/gemini-2.5-flash-native-audio-latest"
    "gemini/gemini-2.5-flash-native-audio-preview-09-2025"
    "gemini/gemini-2.5-flash-native-audio-preview-12-2025"
    "gemini/gemini-2.5-flash-preview-tts"
    "gemini/gemini-2.5-pro"
    "gemini/gemini-2.5-pro-preview-tts"
    "gemini/gemini-3-flash-preview"
    "gemini/gemini-3.1-flash-lite"
    "gemini/gemini-3.1-flash-lite-preview"
    "gemini/gemini-3.1-flash-live-preview"
    "gemini/gemini-3.1-flash-tts-preview"
    "gemini/gemini-3.1-pro-preview"
    "gemini/gemini-3.1-pro-preview-customtools"
    "gemini/gemini-3.5-flash"
    "gemini/gemini-3.5-flash-lite"
    "gemini/gemini-3.5-live-translate-preview"
    "gemini/gemini-3.5-transcribe"
    "gemini/gemini-3.5-transcribe-live"
    "gemini/gemini-3.6-flash"
    "gemini/gemini-3.7-flash"
    "gemini/gemini-3.8-flash"
    "gemini/gemini-3.8-flash-lite-tts"
    "gemini/gemini-3.8-flash-tts"
    "gemini/gemini-3.8-live"
    "gemini/gemini-3.8-live-extended-thinking"
    "gemini/gemini-4-argon"
    "gemini/gemini-embedding-001"
    "gemini/gemini-embedding-2"
    "gemini/gemini-embedding-2-preview"
    "gemini/gemini-exp-1114"
    "gemini/gemini-exp-1206"
    "gemini/gemini-flash-latest"
    "gemini/gemini-flash-lite-latest"
    "gemini/gemini-gemma-2-27b-it"
    "gemini/gemini-gemma-2-9b-it"
    "gemini/gemini-live-2.5-flash-preview-native-audio-09-2025"
    "gemini/gemini-omni-1.1-flash"
    "gemini/gemini-omni-flash-preview"
    "gemini/gemini-pro-latest"
    "gemini/gemini-robotics-er-2-preview"
    "gemini/gemini-robotics-er-2-streaming-preview"
    "gemini/gemma-3-27b-it"
    "gemini/gemma-4-26b-a4b-it"
    "gemini/gemma-4-31b-it"
    "gemini/learnlm-1.5-pro-experimental"
    "gemini/lyria-3-clip-preview"
    "gemini/lyria-3-pro-preview"
    "gemini/lyria-3.5"
    "gemini/lyria-3.5-clip-preview"
    "gemini/lyria-3.5-pro-preview"
    "gemini/lyria-realtime-exp"
    "gigachat/Embeddings"
    "gigachat/Embeddings-2"
    "gigachat/EmbeddingsGigaR"
    "gigachat/GigaChat-2"
    "gigachat/GigaChat-2-Max"
    "gigachat/GigaChat-2-Pro"
    "gigachat/GigaEmbeddings-3B-2025-09"
    "github_copilot/claude-fable-5"
    "github_copilot/claude-fable-5.1"
    "github_copilot/claude-haiku-4.5"
    "github_copilot/claude-haiku-5.5"
    "github_copilot/claude-opus-4.8"
    "github_copilot/claude-opus-4.8-fast"
    "github_copilot/claude-opus-5"
    "github_copilot/claude-opus-5.5"
    "github_copilot/claude-sonnet-4.6"
    "github_copilot/claude-sonnet-5"
    "github_copilot/claude-sonnet-5.5"
    "github_copilot/gemini-3.7-flash"
    "github_copilot/gemini-3.8-flash"
    "github_copilot/gemini-4-argon"
    "github_copilot/gpt-3.5-turbo"
    "github_copilot/gpt-3.5-turbo-0613"
    "github_copilot/gpt-4"
    "github_copilot/gpt-4-0613"
    "github_copilot/gpt-4-o-preview"
    "github_copilot/gpt-4.1"
    "github_copilot/gpt-4.1-2025-04-14"
    "github_copilot/gpt-41-copilot"
    "github_copilot/gpt-4o"
    "github_copilot/gpt-4o-2024-05-13"
    "github_copilot/gpt-4o-2024-08-06"
    "github_copilot/gpt-4o-2024-11-20"
    "github_copilot/gpt-4o-mini"
    "github_copilot/gpt-4o-mini-2024-07-18"
    "github_copilot/gpt-5-mini"
    "github_copilot/gpt-5.3-codex"
    "github_copilot/gpt-5.4"
    "github_copilot/gpt-5.4-mini"
    "github_copilot/gpt-5.4-nano"
    "github_copilot/gpt-5.5"
    "github_copilot/gpt-5.6-luna"
    "github_copilot/gpt-5.6-sol"
    "github_copilot/gpt-5.6-terra"
    "github_copilot/gpt-6-astra"
    "github_copilot/gpt-6-luna"
    "github_copilot/gpt-6-sol"
    "github_copilot/gpt-6.1-sol"
    "github_copilot/grok-4.5"
    "github_copilot/grok-4.6"
    "github_copilot/grok-4.7"
    "github_copilot/kimi-k3"
    "github_copilot/mai-code-1.1-flash"
    "github_copilot/text-embedding-3-small"
    "github_copilot/text-embedding-3-small-inference"
    "github_copilot/text-embedding-ada-002"
    "glm-4-7-251222"
    "global.amazon.nova-2-lite-v1:0"
    "global.anthropic.claude-fable-5"
    "global.anthropic.claude-fable-5-1"
    "global.anthropic.claude-haiku-4-5-20251001-v1:0"
    "global.anthropic.claude-haiku-5-5"
    "global.anthropic.claude-mythos-5-1"
    "global.anthropic.claude-opus-4-5-20251101-v1:0"
    "global.anthropic.claude-opus-4-6-v1"
    "global.anthropic.claude-opus-4-7"
    "global.anthropic.claude-opus-4-8"
    "global.anthropic.claude-opus-5"
    "global.anthropic.claude-opus-5-5"
    "global.anthropic.claude-sonnet-4-20250514-v1:0"
    "global.anthropic.claude-sonnet-4-5-20250929-v1:0"
    "global.anthropic.claude-sonnet-4-6"
    "global.anthropic.claude-sonnet-5"
    "global.anthropic.claude-sonnet-5-5"
    "global.cohere.embed-v4:0"
    "global.moonshotai.kimi-k3"
    "global.openai.gpt-5.4"
    "global.openai.gpt-5.5"
    "global.openai.gpt-5.6-luna"
    "global.openai.gpt-5.6-sol"
    "global.openai.gpt-5.6-terra"
    "global.openai.gpt-6-astra"
    "global.openai.gpt-6-luna"
    "global.openai.gpt-6-sol"
    "global.openai.gpt-6.1-sol"
    "global.twelvelabs.pegasus-1-2-v1:0"
    "global.twelvelabs.pegasus-1-5-v1:0"
    "global.xai.grok-4.6"
    "global.xai.grok-4.7"
    "global.zai.glm-5.3"
    "gmi/MiniMaxAI/MiniMax-M2.1"
    "gmi/Qwen/Qwen3-VL-235B-A22B-Instruct-FP8"
    "gmi/anthropic/claude-opus-4"
    "gmi/anthropic/claude-opus-4.5"
    "gmi/anthropic/claude-sonnet-4"
    "gmi/anthropic/claude-sonnet-4.5"
    "gmi/deepseek-ai/DeepSeek-V3-0324"
    "gmi/deepseek-ai/DeepSeek-V3.2"
    "gmi/google/gemini-3-flash-preview"
    "gmi/moonshotai/Kimi-K2-Thinking"
    "gmi/openai/gpt-4o"
    "gmi/openai/gpt-4o-mini"
    "gmi/openai/gpt-5"
    "gmi/openai/gpt-5.1"
    "gmi/openai/gpt-5.2"
    "gmi/zai-org/GLM-4.7-FP8"
    "google.gemma-3-12b-it"
    "google.gemma-3-27b-it"
    "google.gemma-3-4b-it"
    "gpt-3.5-turbo"
    "gpt-3.5-turbo-0125"
    "gpt-3.5-turbo-1106"
    "gpt-3.5-turbo-16k"
    "gpt-3.5-turbo-instruct"
    "gpt-3.5-turbo-instruct-0914"
    "gpt-4"
    "gpt-4-0613"
    "gpt-4-1106-preview"
    "gpt-4-turbo"
    "gpt-4-turbo-2024-04-09"
    "gpt-4.1"
    "gpt-4.1-2025-04-14"
    "gpt-4.1-mini"
    "gpt-4.1-mini-2025-04-14"
    "gpt-4.1-nano"
    "gpt-4.1-nano-2025-04-14"
    "gpt-4o"
    "gpt-4o-2024-05-13"
    "gpt-4o-2024-08-06"
    "gpt-4o-2024-11-20"
    "gpt-4o-audio-preview-2024-12-17"
    "gpt-4o-audio-preview-2025-06-03"
    "gpt-4o-mini"
    "gpt-4o-mini-2024-07-18"
    "gpt-4o-mini-audio-preview-2024-12-17"
    "gpt-4o-mini-realtime-preview-2024-12-17"
    "gpt-4o-mini-search-preview"
    "gpt-4o-mini-search-preview-2025-03-11"
    "gpt-4o-mini-transcribe"
    "gpt-4o-mini-transcribe-2025-03-20"
    "gpt-4o-mini-transcribe-2025-12-15"
    "gpt-4o-mini-tts"
    "gpt-4o-mini-tts-2025-03-20"
    "gpt-4o-mini-tts-2025-12-15"
    "gpt-4o-search-preview"
    "gpt-4o-search-preview-2025-03-11"
    "gpt-4o-transcribe"
    "gpt-4o-transcribe-diarize"
    "gpt-5"
    "gpt-5-2025-08-07"
    "gpt-5-chat"
    "gpt-5-chat-latest"
    "gpt-5-codex"
    "gpt-5-mini"
    "gpt-5-mini-2025-08-07"
    "gpt-5-nano"
    "gpt-5-nano-2025-08-07"
    "gpt-5-pro"
    "gpt-5-pro-2025-10-06"
    "gpt-5-search-api"
    "gpt-5-search-api-2025-10-14"
    "gpt-5.1"
    "gpt-5.1-2025-11-13"
    "gpt-5.1-chat-latest"
    "gpt-5.1-codex"
    "gpt-5.1-codex-max"
    "gpt-5.1-codex-mini"
    "gpt-5.2"
    "gpt-5.2-2025-12-11"
    "gpt-5.2-chat-latest"
    "gpt-5.2-codex"
    "gpt-5.2-pro"
    "gpt-5.2-pro-2025-12-11"
    "gpt-5.3-chat-latest"
    "gpt-5.3-codex"
    "gpt-5.4"
    "gpt-5.4-2026-03-05"
    "gpt-5.4-mini"
    "gpt-5.4-mini-2026-03-17"
    "gpt-5.4-nano"
    "gpt-5.4-nano-2026-03-17"
    "gpt-5.4-pro"
    "gpt-5.4-pro-2026-03-05"
    "gpt-5.5"
    "gpt-5.5-2026-04-23"
    "gpt-5.5-cyber"
    "gpt-5.5-cyber-preview"
    "gpt-5.5-pro"
    "gpt-5.5-pro-2026-04-23"
    "gpt-5.6"
    "gpt-5.6-cyber"
    "gpt-5.6-luna"
    "gpt-5.6-sol"
    "gpt-5.6-terra"
    "gpt-6-astra"
    "gpt-6-luna"
    "gpt-6-sol"
    "gpt-6.1-sol"
    "gpt-audio"
    "gpt-audio-1.5"
    "gpt-audio-2025-08-28"
    "gpt-audio-mini"
    "gpt-audio-mini-2025-10-06"
    "gpt-audio-mini-2025-12-15"
    "gpt-daybreak-blue-latest"
    "gpt-daybreak-red-latest"
    "gpt-live-1"
    "gpt-live-transcribe"
    "gpt-realtime"
    "gpt-realtime-1.5"
    "gpt-realtime-2"
    "gpt-realtime-2.1"
    "gpt-realtime-2.1-mini"
    "gpt-realtime-2025-08-28"
    "gpt-realtime-mini"
    "gpt-realtime-mini-2025-12-15"
    "gpt-realtime-translate"
    "gpt-realtime-whisper"
    "gpt-rosalind-discovery"
    "gpt-rosalind-research"
    "gpt-transcribe"
    "gradient_ai/alibaba-qwen3-32b"
    "gradient_ai/anthropic-claude-3-opus"
    "gradient_ai/anthropic-claude-3.5-haiku"
    "gradient_ai/anthropic-claude-3.5-sonnet"
    "gradient_ai/anthropic-claude-3.7-sonnet"
    "gradient_ai/deepseek-r1-distill-llama-70b"
    "gradient_ai/llama3-8b-instruct"
    "gradient_ai/llama3.3-70b-instruct"
    "gradient_ai/mistral-nemo-instruct-2407"
    "gradient_ai/openai-gpt-4o"
    "gradient_ai/openai-gpt-4o-mini"
    "gradient_ai/openai-o3"
    "gradient_ai/openai-o3-mini"
    "groq/canopylabs/orpheus-arabic-saudi"
    "groq/canopylabs/orpheus-v1-english"
    "groq/llama-guard-3-8b"
    "groq/meta-llama/llama-prompt-guard-2-22m"
    "groq/meta-llama/llama-prompt-guard-2-86m"
    "groq/openai/gpt-oss-120b"
    "groq/openai/gpt-oss-20b"
    "groq/openai/gpt-oss-safeguard-20b"
    "groq/qwen/qwen3.8-27b"
    "groq/whisper-large-v3"
    "groq/whisper-large-v3-turbo"
    "heroku/claude-3-5-haiku"
    "heroku/claude-3-5-sonnet-latest"
    "heroku/claude-3-7-sonnet"
    "heroku/claude-4-sonnet"
    "hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B"
    "hyperbolic/Qwen/QwQ-32B"
    "hyperbolic/Qwen/Qwen2.5-72B-Instruct"
    "hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct"
    "hyperbolic/Qwen/Qwen3-235B-A22B"
    "hyperbolic/deepseek-ai/DeepSeek-R1"
    "hyperbolic/deepseek-ai/DeepSeek-R1-0528"
    "hyperbolic/deepseek-ai/DeepSeek-V3"
    "hyperbolic/deepseek-ai/DeepSeek-V3-0324"
    "hyperbolic/meta-llama/Llama-3.2-3B-Instruct"
    "hyperbolic/meta-llama/Llama-3.3-70B-Instruct"
    "hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct"
    "hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct"
    "hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct"
    "hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct"
    "hyperbolic/moonshotai/Kimi-K2-Instruct"
    "in.moonshotai.kimi-k3"
    "inception/mercury-2"
    "inception/mercury-2.5"
    "j2-light"
    "j2-mid"
    "j2-ultra"
    "jamba-1.5"
    "jamba-1.5-large"
    "jamba-1.5-large@001"
    "jamba-1.5-mini"
    "jamba-1.5-mini@001"
    "jamba-large-1.6"
    "jamba-large-1.7"
    "jamba-mini-1.6"
    "jamba-mini-1.7"
    "jina-reranker-v2-base-multilingual"
    "jp.amazon.nova-2-lite-v1:0"
    "jp.anthropic.claude-haiku-4-5-20251001-v1:0"
    "jp.anthropic.claude-haiku-5-5"
    "jp.anthropic.claude-opus-4-7"
    "jp.anthropic.claude-opus-4-8"
    "jp.anthropic.claude-opus-5"
    "jp.anthropic.claude-opus-5-5"
    "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
    "jp.anthropic.claude-sonnet-4-6"
    "jp.anthropic.claude-sonnet-5"
    "jp.anthropic.claude-sonnet-5-5"
    "kimi-k2-thinking-251104"
    "lambda_ai/deepseek-llama3.3-70b"
    "lambda_ai/deepseek-r1-0528"
    "lambda_ai/deepseek-r1-671b"
    "lambda_ai/deepseek-v3-0324"
    "lambda_ai/hermes3-405b"
    "lambda_ai/hermes3-70b"
    "lambda_ai/hermes3-8b"
    "lambda_ai/lfm-40b"
    "lambda_ai/lfm-7b"
    "lambda_ai/llama-4-maverick-17b-128e-instruct-fp8"
    "lambda_ai/llama-4-scout-17b-16e-instruct"
    "lambda_ai/llama3.1-405b-instruct-fp8"
    "lambda_ai/llama3.1-70b-instruct-fp8"
    "lambda_ai/llama3.1-8b-instruct"
    "lambda_ai/llama3.1-nemotron-70b-instruct-fp8"
    "lambda_ai/llama3.2-11b-vision-instruct"
    "lambda_ai/llama3.2-3b-instruct"
    "lambda_ai/llama3.3-70b-instruct-fp8"
    "lambda_ai/qwen25-coder-32b-instruct"
    "lambda_ai/qwen3-32b-fp8"
    "lemonade/Gemma-3-4b-it-GGUF"
    "lemonade/Qwen3-4B-Instruct-2507-GGUF"
    "lemonade/Qwen3-Coder-30B-A3B-Instruct-GGUF"
    "lemonade/gpt-oss-120b-mxfp-GGUF"
    "lemonade/gpt-oss-20b-mxfp4-GGUF"
    "libertai/bge-m3"
    "libertai/deepseek-v4-flash"
    "libertai/deepseek-v4-flash-thinking"
    "libertai/gemma-4-31b-it"
    "libertai/gemma-4-31b-it-thinking"
    "libertai/hermes-3-8b-tee"
    "libertai/qwen3.5-122b-a10b"
    "libertai/qwen3.5-122b-a10b-thinking"
    "libertai/qwen3.6-27b"
    "libertai/qwen3.6-27b-thinking"
    "libertai/qwen3.6-35b-a3b"
    "libertai/qwen3.6-35b-a3b-thinking"
    "llamagate/codellama-7b"
    "llamagate/deepseek-coder-6.7b"
    "llamagate/deepseek-r1-7b-qwen"
    "llamagate/deepseek-r1-8b"
    "llamagate/dolphin3-8b"
    "llamagate/gemma3-4b"
    "llamagate/llama-3.1-8b"
    "llamagate/llama-3.2-3b"
    "llamagate/llava-7b"
    "llamagate/mistral-7b-v0.3"
    "llamagate/nomic-embed-text"
    "llamagate/openthinker-7b"
    "llamagate/qwen2.5-coder-7b"
    "llamagate/qwen3-8b"
    "llamagate/qwen3-embedding-8b"
    "llamagate/qwen3-vl-8b"
    "medlm-large"
    "medlm-medium"
    "meta.llama2-13b-chat-v1"
    "meta.llama2-70b-chat-v1"
    "meta.llama3-1-405b-instruct-v1:0"
    "meta.llama3-1-70b-instruct-v1:0"
    "meta.llama3-1-8b-instruct-v1:0"
    "meta.llama3-2-11b-instruct-v1:0"
    "meta.llama3-2-1b-instruct-v1:0"
    "meta.llama3-2-3b-instruct-v1:0"
    "meta.llama3-2-90b-instruct-v1:0"
    "meta.llama3-3-70b-instruct-v1:0"
    "meta.llama3-70b-instruct-v1:0"
    "meta.llama3-8b-instruct-v1:0"
    "meta.llama4-maverick-17b-instruct-v1:0"
    "meta.llama4-scout-17b-instruct-v1:0"
    "meta/muse-spark-1.1"
    "meta/muse-spark-1.2"
    "meta/muse-spark-1.2-contributor"
    "meta/muse-spark-1.3"
    "meta/muse-spark-1.3-contributor"
    "meta/muse-voice-transcribe-1.0"
    "meta/muse-wonder-1.0"
    "meta/sam-3.1"
    "meta_llama/Llama-3.3-70B-Instruct"
    "meta_llama/Llama-3.3-8B-Instruct"
    "meta_llama/Llama-4-Maverick-17B-128E-Instruct-FP8"
    "meta_llama/Llama-4-Scout-17B-16E-Instruct-FP8"
    "minimax.minimax-m2"
    "minimax.minimax-m2.1"
    "minimax.minimax-m2.5"
    "minimax/MiniMax-M2"
    "minimax/MiniMax-M2.1"
    "minimax/MiniMax-M2.1-lightning"
    "minimax/MiniMax-M2.5"
    "minimax/MiniMax-M2.5-lightning"
    "minimax/MiniMax-M3"
    "minimax/speech-02-hd"
    "minimax/speech-02-turbo"
    "minimax/speech-2.6-hd"
    "minimax/speech-2.6-turbo"
    "mistral.devstral-2-123b"
    "mistral.magistral-small-2509"
    "mistral.ministral-3-14b-instruct"
    "mistral.ministral-3-3b-instruct"
    "mistral.ministral-3-8b-instruct"
    "mistral.mistral-7b-instruct-v0:2"
    "mistral.mistral-large-2402-v1:0"
    "mistral.mistral-large-2407-v1:0"
    "mistral.mistral-large-3-675b-instruct"
    "mistral.mistral-small-2402-v1:0"
    "mistral.mixtral-8x7b-instruct-v0:1"
    "mistral.pixtral-large-2502-v1:0"
    "mistral.voxtral-mini-3b-2507"
    "mistral.voxtral-small-24b-2507"
    "mistral/codestral-2508"
    "mistral/codestral-embed"
    "mistral/codestral-embed-2505"
    "mistral/codestral-latest"
    "mistral/codestral-mamba-latest"
    "mistral/devstral-latest"
    "mistral/devstral-medium-latest"
    "mistral/devstral-small-latest"
    "mistral/glm-5-2"
    "mistral/labs-leanstral-1-5"
    "mistral/labs-leanstral-1-5-1"
    "mistral/magistral-medium-latest"
    "mistral/magistral-small-latest"
    "mistral/ministral-14b-2512"
    "mistral/ministral-14b-latest"
    "mistral/ministral-3-14b-2512"
    "mistral/ministral-3-3b-2512"
    "mistral/ministral-3-8b-2512"
    "mistral/ministral-3b-2512"
    "mistral/ministral-3b-latest"
    "mistral/ministral-8b-2512"
    "mistral/ministral-8b-latest"
    "mistral/mistral-code-agent-latest"
    "mistral/mistral-code-fim-latest"
    "mistral/mistral-code-latest"
    "mistral/mistral-embed"
    "mistral/mistral-embed-2312"
    "mistral/mistral-large-2512"
    "mistral/mistral-large-3"
    "mistral/mistral-large-4"
    "mistral/mistral-large-4-0"
    "mistral/mistral-large-latest"
    "mistral/mistral-medium"
    "mistral/mistral-medium-2604"
    "mistral/mistral-medium-3"
    "mistral/mistral-medium-3-5"
    "mistral/mistral-medium-3.5"
    "mistral/mistral-medium-latest"
    "mistral/mistral-moderation-2603"
    "mistral/mistral-small"
    "mistral/mistral-small-2603"
    "mistral/mistral-small-latest"
    "mistral/mistral-tiny"
    "mistral/mistral-vibe-cli-fast"
    "mistral/mistral-vibe-cli-latest"
    "mistral/mistral-vibe-cli-with-tools"
    "mistral/open-mistral-nemo"
    "mistral/pixtral-large-latest"
    "mistral/voxtral-mini-2602"
    "mistral/voxtral-mini-latest"
    "mistral/voxtral-mini-realtime-2602"
    "mistral/voxtral-mini-realtime-latest"
    "mistral/voxtral-mini-transcribe-realtime-2602"
    "mistral/voxtral-mini-transcribe-realtime-latest"
    "mistral/voxtral-mini-tts-2603"
    "mistral/voxtral-mini-tts-latest"
    "mistral/voxtral-small-2507"
    "mistral/voxtral-small-latest"
    "mistral/zai-glm-5"
    "mistral/zai-glm-5-2"
    "mistral/zai-glm-5-3"
    "mistral/zai-glm-latest"
    "moonshot.kimi-k2-thinking"
    "moonshot/kimi-k2.5"
    "moonshot/kimi-k2.6"
    "moonshot/kimi-k2.7-code"
    "moonshot/kimi-k3"
    "moonshot/moonshot-v1-128k"
    "moonshot/moonshot-v1-128k-vision-preview"
    "moonshot/moonshot-v1-32k"
    "moonshot/moonshot-v1-32k-vision-preview"
    "moonshot/moonshot-v1-8k"
    "moonshot/moonshot-v1-8k-vision-preview"
    "moonshot/moonshot-v1-auto"
    "moonshotai.kimi-k2.5"
    "moonshotai.kimi-k3"
    "morph/morph-v3-fast"
    "morph/morph-v3-large"
    "multimodalembedding"
    "multimodalembedding@001"
    "nebius/BAAI/bge-en-icl"
    "nebius/BAAI/bge-multilingual-gemma2"
    "nebius/MiniMaxAI/MiniMax-M2.5"
    "nebius/MiniMaxAI/MiniMax-M3"
    "nebius/NousResearch/Hermes-3-Llama-3.1-405B"
    "nebius/NousResearch/Hermes-4-405B"
    "nebius/NousResearch/Hermes-4-70B"
    "nebius/Qwen/QwQ-32B"
    "nebius/Qwen/Qwen2-VL-72B-Instruct"
    "nebius/Qwen/Qwen2-VL-7B-Instruct"
    "nebius/Qwen/Qwen2.5-32B-Instruct"
    "nebius/Qwen/Qwen2.5-72B-Instruct"
    "nebius/Qwen/Qwen2.5-Coder-7B"
    "nebius/Qwen/Qwen2.5-VL-72B-Instruct"
    "nebius/Qwen/Qwen3-14B"
    "nebius/Qwen/Qwen3-235B-A22B"
    "nebius/Qwen/Qwen3-235B-A22B-Instruct-2507"
    "nebius/Qwen/Qwen3-30B-A3B"
    "nebius/Qwen/Qwen3-30B-A3B-Instruct-2507"
    "nebius/Qwen/Qwen3-32B"
    "nebius/Qwen/Qwen3-4B"
    "nebius/Qwen/Qwen3-Embedding-8B"
    "nebius/Qwen/Qwen3-Next-80B-A3B-Thinking"
    "nebius/Qwen/Qwen3.5-397B-A17B"
    "nebius/Qwen/Qwen3.8-27B"
    "nebius/deepseek-ai/DeepSeek-R1"
    "nebius/deepseek-ai/DeepSeek-R1-0528"
    "nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B"
    "nebius/deepseek-ai/DeepSeek-V3"
    "nebius/deepseek-ai/DeepSeek-V3-0324"
    "nebius/deepseek-ai/DeepSeek-V4-Flash"
    "nebius/deepseek-ai/DeepSeek-V4-Flash-0731"
    "nebius/deepseek-ai/DeepSeek-V4-Pro"
    "nebius/deepseek-ai/DeepSeek-V4-Pro-0813"
    "nebius/deepseek-ai/DeepSeek-V4.1-Flash"
    "nebius/google/gemma-3-27b-it"
    "nebius/intfloat/e5-mistral-7b-instruct"
    "nebius/meta-llama/Llama-3.3-70B-Instruct"
    "nebius/meta-llama/Llama-Guard-3-8B"
    "nebius/meta-llama/Meta-Llama-3.1-405B-Instruct"
    "nebius/meta-llama/Meta-Llama-3.1-70B-Instruct"
    "nebius/meta-llama/Meta-Llama-3.1-8B-Instruct"
    "nebius/mistralai/Mistral-Nemo-Instruct-2407"
    "nebius/moonshotai/Kimi-K2.6"
    "nebius/moonshotai/Kimi-K2.7-Code"
    "nebius/moonshotai/Kimi-K3"
    "nebius/nvidia/Cosmos3-Super-Reasoner"
    "nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1"
    "nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1"
    "nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1"
    "nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B"
    "nebius/nvidia/Nemotron-3-Nano-Omni"
    "nebius/nvidia/Nemotron-3-Ultra-550b-a55b"
    "nebius/nvidia/Nemotron-3_5-Lightning"
    "nebius/nvidia/nemotron-3-super-120b-a12b"
    "nebius/openai/gpt-oss-120b"
    "nebius/openbmb/MiniCPM-V-4_5"
    "nebius/reflection/beam"
    "nebius/zai-org/GLM-5.1"
    "nebius/zai-org/GLM-5.2"
    "nebius/zai-org/GLM-5.3"
    "nebius/zai-org/GLM-5.3-Flash"
    "novita/Sao10K/L3-8B-Stheno-v3.2"
    "novita/baai/bge-m3"
    "novita/baai/bge-reranker-v2-m3"
    "novita/baichuan/baichuan-m2-32b"
    "novita/baidu/cobuddy"
    "novita/baidu/ernie-4.5-21B-a3b"
    "novita/baidu/ernie-4.5-21B-a3b-thinking"
    "novita/baidu/ernie-4.5-300b-a47b-paddle"
    "novita/baidu/ernie-4.5-vl-28b-a3b"
    "novita/baidu/ernie-4.5-vl-28b-a3b-thinking"
    "novita/baidu/ernie-4.5-vl-424b-a47b"
    "novita/deepseek/deepseek-ocr"
    "novita/deepseek/deepseek-ocr-2"
    "novita/deepseek/deepseek-prover-v2-671b"
    "novita/deepseek/deepseek-r1"
    "novita/deepseek/deepseek-r1-0528"
    "novita/deepseek/deepseek-r1-0528-qwen3-8b"
    "novita/deepseek/deepseek-r1-distill-llama-70b"
    "novita/deepseek/deepseek-r1-distill-qwen-14b"
    "novita/deepseek/deepseek-r1-distill-qwen-32b"
    "novita/deepseek/deepseek-r1-turbo"
    "novita/deepseek/deepseek-r1/community"
    "novita/deepseek/deepseek-v3-0324"
    "novita/deepseek/deepseek-v3-turbo"
    "novita/deepseek/deepseek-v3.1"
    "novita/deepseek/deepseek-v3.1-terminus"
    "novita/deepseek/deepseek-v3.2"
    "novita/deepseek/deepseek-v3.2-exp"
    "novita/deepseek/deepseek-v3/community"
    "novita/deepseek/deepseek-v4-flash"
    "novita/deepseek/deepseek-v4-flash-0731"
    "novita/deepseek/deepseek-v4-flash-vision-exp"
    "novita/deepseek/deepseek-v4-pro"
    "novita/deepseek/deepseek-v4-pro-0813"
    "novita/deepseek/deepseek_v3"
    "novita/google/gemma-3-12b-it"
    "novita/google/gemma-3-27b-it"
    "novita/google/gemma-4-26b-a4b-it"
    "novita/google/gemma-4-31b-it"
    "novita/gryphe/mythomax-l2-13b"
    "novita/inclusionai/ling-3.0-flash"
    "novita/inclusionai/ling-3.0-flash-fast"
    "novita/kwaipilot/kat-coder-pro"
    "novita/meta-llama/llama-3-70b-instruct"
    "novita/meta-llama/llama-3-8b-instruct"
    "novita/meta-llama/llama-3.1-8b-instruct"
    "novita/meta-llama/llama-3.2-1b-instruct"
    "novita/meta-llama/llama-3.2-3b-instruct"
    "novita/meta-llama/llama-3.3-70b-instruct"
    "novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8"
    "novita/meta-llama/llama-4-scout-17b-16e-instruct"
    "novita/microsoft/wizardlm-2-8x22b"
    "novita/mindai/macaron-v1-tall"
    "novita/mindai/macaron-v1-venti"
    "novita/minimax/minimax-m2"
    "novita/minimax/minimax-m2.1"
    "novita/minimax/minimax-m2.5"
    "novita/minimax/minimax-m2.5-highspeed"
    "novita/minimax/minimax-m2.7"
    "novita/minimax/minimax-m2.7-highspeed"
    "novita/minimax/minimax-m3"
    "novita/minimaxai/minimax-m1-80k"
    "novita/mistralai/mistral-nemo"
    "novita/moonshotai/kimi-k2-0905"
    "novita/moonshotai/kimi-k2-instruct"
    "novita/moonshotai/kimi-k2-thinking"
    "novita/moonshotai/kimi-k2.5"
    "novita/moonshotai/kimi-k2.6"
    "novita/moonshotai/kimi-k2.7-code"
    "novita/moonshotai/kimi-k3"
    "novita/nousresearch/hermes-2-pro-llama-3-8b"
    "novita/nvidia/nemotron-3-nano-30b-a3b"
    "novita/openai/gpt-oss-120b"
    "novita/openai/gpt-oss-20b"
    "novita/paddlepaddle/paddleocr-vl"
    "novita/qwen/qwen-2.5-72b-instruct"
    "novita/qwen/qwen-mt-plus"
    "novita/qwen/qwen2.5-7b-instruct"
    "novita/qwen/qwen2.5-vl-72b-instruct"
    "novita/qwen/qwen3-235b-a22b-fp8"
    "novita/qwen/qwen3-235b-a22b-instruct-2507"
    "novita/qwen/qwen3-235b-a22b-thinking-2507"
    "novita/qwen/qwen3-30b-a3b-fp8"
    "novita/qwen/qwen3-32b-fp8"
    "novita/qwen/qwen3-4b-fp8"
    "novita/qwen/qwen3-8b-fp8"
    "novita/qwen/qwen3-coder-30b-a3b-instruct"
    "novita/qwen/qwen3-coder-480b-a35b-instruct"
    "novita/qwen/qwen3-coder-next"
    "novita/qwen/qwen3-embedding-0.6b"
    "novita/qwen/qwen3-embedding-8b"
    "novita/qwen/qwen3-max"
    "novita/qwen/qwen3-next-80b-a3b-instruct"
    "novita/qwen/qwen3-next-80b-a3b-thinking"
    "novita/qwen/qwen3-omni-30b-a3b-instruct"
    "novita/qwen/qwen3-omni-30b-a3b-thinking"
    "novita/qwen/qwen3-reranker-8b"
    "novita/qwen/qwen3-vl-235b-a22b-instruct"
    "novita/qwen/qwen3-vl-235b-a22b-thinking"
    "novita/qwen/qwen3-vl-30b-a3b-instruct"
    "novita/qwen/qwen3-vl-30b-a3b-thinking"
    "novita/qwen/qwen3-vl-8b-instruct"
    "novita/qwen/qwen3.5-122b-a10b"
    "novita/qwen/qwen3.5-27b"
    "novita/qwen/qwen3.5-35b-a3b"
    "novita/qwen/qwen3.5-397b-a17b"
    "novita/qwen/qwen3.6-27b"
    "novita/qwen/qwen3.6-35b-a3b"
    "novita/qwen/qwen3.7-max"
    "novita/qwen/qwen3.8-max"
    "novita/sao10k/l3-70b-euryale-v2.1"
    "novita/sao10k/l3-8b-lunaris"
    "novita/sao10k/l31-70b-euryale-v2.2"
    "novita/skywork/r1v4-lite"
    "novita/stepfun/step-3.7-flash"
    "novita/tencent/hy3"
    "novita/thudm/glm-4-32b-0414"
    "novita/xiaomimimo/mimo-v2-flash"
    "novita/xiaomimimo/mimo-v2.5"
    "novita/xiaomimimo/mimo-v2.5-pro"
    "novita/zai-org/autoglm-phone-9b-multilingual"
    "novita/zai-org/glm-4.5"
    "novita/zai-org/glm-4.5-air"
    "novita/zai-org/glm-4.5v"
    "novita/zai-org/glm-4.6"
    "novita/zai-org/glm-4.6v"
    "novita/zai-org/glm-4.7"
    "novita/zai-org/glm-4.7-flash"
    "novita/zai-org/glm-4.7-h"
    "novita/zai-org/glm-5"
    "novita/zai-org/glm-5-turbo"
    "novita/zai-org/glm-5.1"
    "novita/zai-org/glm-5.2"
    "novita/zai-org/glm-5.3"
    "novita/zai-org/glm-5v-turbo"
    "nscale/Qwen/QwQ-32B"
    "nscale/Qwen/Qwen2.5-Coder-32B-Instruct"
    "nscale/Qwen/Qwen2.5-Coder-3B-Instruct"
    "nscale/Qwen/Qwen2.5-Coder-7B-Instruct"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B"
    "nscale/meta-llama/Llama-3.1-8B-Instruct"
    "nscale/meta-llama/Llama-3.3-70B-Instruct"
    "nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct"
    "nscale/mistralai/mixtral-8x22b-instruct-v0.1"
    "nvidia.nemotron-nano-12b-v2"
    "nvidia.nemotron-nano-3-30b"
    "nvidia.nemotron-nano-9b-v2"
    "nvidia.nemotron-super-3-120b"
    "nvidia_nim/nvidia/llama-3_2-nv-rerankqa-1b-v2"
    "nvidia_nim/nvidia/nv-rerankqa-mistral-4b-v3"
    "nvidia_nim/ranking/nvidia/llama-3.2-nv-rerankqa-1b-v2"
    "o1"
    "o1-2024-12-17"
    "o1-pro"
    "o1-pro-2025-03-19"
    "o3"
    "o3-2025-04-16"
    "o3-deep-research"
    "o3-deep-research-2025-06-26"
    "o3-mini"
    "o3-mini-2025-01-31"
    "o3-pro"
    "o3-pro-2025-06-10"
    "o4-mini"
    "o4-mini-2025-04-16"
    "o4-mini-deep-research"
    "o4-mini-deep-research-2025-06-26"
    "oci/cohere.command-a-03-2025"
    "oci/cohere.command-a-reasoning"
    "oci/cohere.command-a-reasoning-08-2025"
    "oci/cohere.command-a-translate-08-2025"
    "oci/cohere.command-a-vision"
    "oci/cohere.command-a-vision-07-2025"
    "oci/cohere.command-latest"
    "oci/cohere.command-plus-latest"
    "oci/cohere.command-r-08-2024"
    "oci/cohere.command-r-plus-08-2024"
    "oci/cohere.embed-english-image-v3.0"
    "oci/cohere.embed-english-light-image-v3.0"
    "oci/cohere.embed-english-light-v3.0"
    "oci/cohere.embed-english-v3.0"
    "oci/cohere.embed-multilingual-image-v3.0"
    "oci/cohere.embed-multilingual-light-image-v3.0"
    "oci/cohere.embed-multilingual-light-v3.0"
    "oci/cohere.embed-multilingual-v3.0"
    "oci/cohere.embed-v4.0"
    "oci/google.gemini-2.5-flash"
    "oci/google.gemini-2.5-flash-lite"
    "oci/google.gemini-2.5-pro"
    "oci/meta.llama-3.1-405b-instruct"
    "oci/meta.llama-3.1-70b-instruct"
    "oci/meta.llama-3.1-8b-instruct"
    "oci/meta.llama-3.2-11b-vision-instruct"
    "oci/meta.llama-3.2-90b-vision-instruct"
    "oci/meta.llama-3.3-70b-instruct"
    "oci/meta.llama-3.3-70b-instruct-fp8-dynamic"
    "oci/meta.llama-4-maverick-17b-128e-instruct-fp8"
    "oci/meta.llama-4-scout-17b-16e-instruct"
    "oci/openai.gpt-5"
    "oci/openai.gpt-5-mini"
    "oci/openai.gpt-5-nano"
    "oci/openai.gpt-oss-120b"
    "oci/openai.gpt-oss-20b"
    "oci/xai.grok-3"
    "oci/xai.grok-3-fast"
    "oci/xai.grok-3-mini"
    "oci/xai.grok-3-mini-fast"
    "oci/xai.grok-4"
    "oci/xai.grok-4-fast"
    "oci/xai.grok-4.1-fast"
    "oci/xai.grok-4.20"
    "oci/xai.grok-4.20-0309-non-reasoning"
    "oci/xai.grok-4.20-0309-reasoning"
    "oci/xai.grok-4.20-multi-agent"
    "oci/xai.grok-4.20-non-reasoning"
    "oci/xai.grok-4.20-reasoning"
    "oci/xai.grok-code-fast-1"
    "ollama/codegeex4"
    "ollama/codegemma"
    "ollama/codellama"
    "ollama/deepseek-coder-v2-base"
    "ollama/deepseek-coder-v2-instruct"
    "ollama/deepseek-coder-v2-lite-base"
    "ollama/deepseek-coder-v2-lite-instruct"
    "ollama/deepseek-v3.1:671b-cloud"
    "ollama/gpt-oss:120b-cloud"
    "ollama/gpt-oss:20b-cloud"
    "ollama/internlm2_5-20b-chat"
    "ollama/llama2"
    "ollama/llama2-uncensored"
    "ollama/llama2:13b"
    "ollama/llama2:70b"
    "ollama/llama2:7b"
    "ollama/llama3"
    "ollama/llama3.1"
    "ollama/llama3:70b"
    "ollama/llama3:8b"
    "ollama/mistral"
    "ollama/mistral-7B-Instruct-v0.1"
    "ollama/mistral-7B-Instruct-v0.2"
    "ollama/mistral-large-instruct-2407"
    "ollama/mixtral-8x22B-Instruct-v0.1"
    "ollama/mixtral-8x7B-Instruct-v0.1"
    "ollama/orca-mini"
    "ollama/qwen3-coder:480b-cloud"
    "ollama/vicuna"
    "omni-moderation-2024-09-26"
    "omni-moderation-latest"
    "openai.gpt-6-luna"
    "openai.gpt-6-sol"
    "openai.gpt-oss-120b-1:0"
    "openai.gpt-oss-20b-1:0"
    "openai.gpt-oss-safeguard-120b"
    "openai.gpt-oss-safeguard-20b"
    "openai/container"
    "ovhcloud/DeepSeek-R1-Distill-Llama-70B"
    "ovhcloud/Llama-3.1-8B-Instruct"
    "ovhcloud/Meta-Llama-3_1-70B-Instruct"
    "ovhcloud/Meta-Llama-3_3-70B-Instruct"
    "ovhcloud/Mistral-7B-Instruct-v0.3"
    "ovhcloud/Mistral-Nemo-Instruct-2407"
    "ovhcloud/Mistral-Small-3.2-24B-Instruct-2506"
    "ovhcloud/Mixtral-8x7B-Instruct-v0.1"
    "ovhcloud/Qwen2.5-Coder-32B-Instruct"
    "ovhcloud/Qwen2.5-VL-72B-Instruct"
    "ovhcloud/Qwen3-32B"
    "ovhcloud/gpt-oss-120b"
    "ovhcloud/gpt-oss-20b"
    "ovhcloud/llava-v1.6-mistral-7b-hf"
    "ovhcloud/mamba-codestral-7B-v0.1"
    "perplexity/anthropic/claude-fable-5"
    "perplexity/anthropic/claude-fable-5-1"
    "perplexity/anthropic/claude-haiku-4-5"
    "perplexity/anthropic/claude-haiku-5-5"
    "perplexity/anthropic/claude-opus-4-5"
    "perplexity/anthropic/claude-opus-4-6"
    "perplexity/anthropic/claude-opus-4-7"
    "perplexity/anthropic/claude-opus-4-8"
    "perplexity/anthropic/claude-opus-5"
    "perplexity/anthropic/claude-opus-5-5"
    "perplexity/anthropic/claude-sonnet-4-5"
    "perplexity/anthropic/claude-sonnet-4-6"
    "perplexity/anthropic/claude-sonnet-5"
    "perplexity/anthropic/claude-sonnet-5-5"
    "perplexity/codellama-34b-instruct"
    "perplexity/codellama-70b-instruct"
    "perplexity/google/gemini-2.5-flash"
    "perplexity/google/gemini-2.5-pro"
    "perplexity/google/gemini-3-flash-preview"
    "perplexity/google/gemini-3-pro-preview"
    "perplexity/google/gemini-3.1-flash-lite"
    "perplexity/google/gemini-3.1-pro-preview"
    "perplexity/google/gemini-3.5-flash"
    "perplexity/google/gemini-3.5-flash-lite"
    "perplexity/google/gemini-3.6-flash"
    "perplexity/google/gemini-3.7-flash"
    "perplexity/google/gemini-3.8-flash"
    "perplexity/llama-2-70b-chat"
    "perplexity/llama-3.1-70b-instruct"
    "perplexity/llama-3.1-8b-instruct"
    "perplexity/mistral-7b-instruct"
    "perplexity/mixtral-8x7b-instruct"
    "perplexity/openai/gpt-5"
    "perplexity/openai/gpt-5-mini"
    "perplexity/openai/gpt-5-nano"
    "perplexity/openai/gpt-5.1"
    "perplexity/openai/gpt-5.2"
    "perplexity/openai/gpt-5.3-codex"
    "perplexity/openai/gpt-5.4"
    "perplexity/openai/gpt-5.4-mini"
    "perplexity/openai/gpt-5.4-nano"
    "perplexity/openai/gpt-5.5"
    "perplexity/openai/gpt-5.6-luna"
    "perplexity/openai/gpt-5.6-sol"
    "perplexity/openai/gpt-5.6-terra"
    "perplexity/openai/gpt-6-astra"
    "perplexity/openai/gpt-6-luna"
    "perplexity/openai/gpt-6-sol"
    "perplexity/openai/gpt-6.1-sol"
    "perplexity/perplexity/deepseek-v4-flash-0731"
    "perplexity/perplexity/deepseek-v4-pro-0813"
    "perplexity/perplexity/glm-5.2"
    "perplexity/perplexity/glm-5.3"
    "perplexity/perplexity/glm-5.3-flash"
    "perplexity/perplexity/kimi-k2.7-code"
    "perplexity/perplexity/kimi-k3"
    "perplexity/perplexity/nemotron-3-ultra-550b-a55b"
    "perplexity/perplexity/nemotron-3.5-lightning-30b-a3b"
    "perplexity/perplexity/sonar"
    "perplexity/pplx-70b-chat"
    "perplexity/pplx-70b-online"
    "perplexity/pplx-7b-chat"
    "perplexity/pplx-7b-online"
    "perplexity/pplx-embed-context-v1-0.6b"
    "perplexity/pplx-embed-context-v1-4b"
    "perplexity/pplx-embed-v1-0.6b"
    "perplexity/pplx-embed-v1-4b"
    "perplexity/preset/advanced-deep-research"
    "perplexity/preset/deep-research"
    "perplexity/preset/fast-search"
    "perplexity/preset/pro-search"
    "perplexity/sonar"
    "perplexity/sonar-deep-research"
    "perplexity/sonar-medium-chat"
    "perplexity/sonar-medium-online"
    "perplexity/sonar-pro"
    "perplexity/sonar-reasoning"
    "perplexity/sonar-reasoning-pro"
    "perplexity/sonar-small-chat"
    "perplexity/sonar-small-online"
    "perplexity/xai/grok-4-1-fast-non-reasoning"
    "perplexity/xai/grok-4.20-multi-agent"
    "perplexity/xai/grok-4.20-non-reasoning"
    "perplexity/xai/grok-4.20-reasoning"
    "perplexity/xai/grok-4.3"
    "perplexity/xai/grok-4.5"
    "perplexity/xai/grok-4.6"
    "perplexity/xai/grok-4.7"
    "pinstripes/ps/deepseek-v4-flash"
    "pinstripes/ps/glm-4.5-air"
    "pinstripes/ps/minimax-m2.7"
    "pinstripes/ps/qwen3-30b-a3b"
    "pinstripes/ps/qwen3-coder-30b-a3b"
    "pinstripes/ps/qwen3.6-35b-a3b"
    "prism/deepseek-v4-flash"
    "prism/deepseek-v4.1-flash"
    "publicai/BSC-LT/ALIA-40b-instruct_Q8_0"
    "publicai/BSC-LT/salamandra-7b-instruct-tools-16k"
    "publicai/aisingapore/Gemma-SEA-LION-v4-27B-IT"
    "publicai/aisingapore/Qwen-SEA-LION-v4-32B-IT"
    "publicai/allenai/Olmo-3-32B-Think"
    "publicai/allenai/Olmo-3-7B-Instruct"
    "publicai/allenai/Olmo-3-7B-Think"
    "publicai/swiss-ai/apertus-70b-instruct"
    "publicai/swiss-ai/apertus-8b-instruct"
    "qwen.qwen3-235b-a22b-2507-v1:0"
    "qwen.qwen3-32b-v1:0"
    "qwen.qwen3-coder-30b-a3b-v1:0"
    "qwen.qwen3-coder-480b-a35b-v1:0"
    "qwen.qwen3-coder-next"
    "qwen.qwen3-next-80b-a3b"
    "qwen.qwen3-vl-235b-a22b"
    "qwen_ai_platform/deepseek-v4-flash"
    "qwen_ai_platform/deepseek-v4-flash-0731"
    "qwen_ai_platform/deepseek-v4-pro"
    "qwen_ai_platform/glm-5.1"
    "qwen_ai_platform/glm-5.2"
    "qwen_ai_platform/kimi-k2.7-code"
    "qwen_ai_platform/qwen-coder"
    "qwen_ai_platform/qwen-flash"
    "qwen_ai_platform/qwen-flash-2025-07-28"
    "qwen_ai_platform/qwen-max"
    "qwen_ai_platform/qwen-plus"
    "qwen_ai_platform/qwen-plus-2025-01-25"
    "qwen_ai_platform/qwen-plus-2025-04-28"
    "qwen_ai_platform/qwen-plus-2025-07-14"
    "qwen_ai_platform/qwen-plus-2025-07-28"
    "qwen_ai_platform/qwen-plus-2025-09-11"
    "qwen_ai_platform/qwen-plus-latest"
    "qwen_ai_platform/qwen-turbo"
    "qwen_ai_platform/qwen-turbo-2024-11-01"
    "qwen_ai_platform/qwen-turbo-2025-04-28"
    "qwen_ai_platform/qwen-turbo-latest"
    "qwen_ai_platform/qwen3-30b-a3b"
    "qwen_ai_platform/qwen3-coder-flash"
    "qwen_ai_platform/qwen3-coder-flash-2025-07-28"
    "qwen_ai_platform/qwen3-coder-plus"
    "qwen_ai_platform/qwen3-coder-plus-2025-07-22"
    "qwen_ai_platform/qwen3-max"
    "qwen_ai_platform/qwen3-max-2026-01-23"
    "qwen_ai_platform/qwen3-max-preview"
    "qwen_ai_platform/qwen3-next-80b-a3b-instruct"
    "qwen_ai_platform/qwen3-next-80b-a3b-thinking"
    "qwen_ai_platform/qwen3-vl-235b-a22b-instruct"
    "qwen_ai_platform/qwen3-vl-235b-a22b-thinking"
    "qwen_ai_platform/qwen3-vl-32b-instruct"
    "qwen_ai_platform/qwen3-vl-32b-thinking"
    "qwen_ai_platform/qwen3-vl-plus"
    "qwen_ai_platform/qwen3.5-plus"
    "qwen_ai_platform/qwen3.7-max"
    "qwen_ai_platform/qwen3.7-plus"
    "qwen_ai_platform/qwen3.8-flash"
    "qwen_ai_platform/qwen3.8-max"
    "qwen_ai_platform/qwen3.8-omni-flash"
    "qwen_ai_platform/qwq-plus"
    "qwencloud/deepseek-v4-flash"
    "qwencloud/deepseek-v4-flash-0731"
    "qwencloud/deepseek-v4-pro"
    "qwencloud/glm-5.1"
    "qwencloud/glm-5.2"
    "qwencloud/kimi-k2.7-code"
    "qwencloud/qwen-coder"
    "qwencloud/qwen-flash"
    "qwencloud/qwen-flash-2025-07-28"
    "qwencloud/qwen-max"
    "qwencloud/qwen-plus"
    "qwencloud/qwen-plus-2025-01-25"
    "qwencloud/qwen-plus-2025-04-28"
    "qwencloud/qwen-plus-2025-07-14"
    "qwencloud/qwen-plus-2025-07-28"
    "qwencloud/qwen-plus-2025-09-11"
    "qwencloud/qwen-plus-latest"
    "qwencloud/qwen-turbo"
    "qwencloud/qwen-turbo-2024-11-01"
    "qwencloud/qwen-turbo-2025-04-28"
    "qwencloud/qwen-turbo-latest"
    "qwencloud/qwen3-30b-a3b"
    "qwencloud/qwen3-coder-flash"
    "qwencloud/qwen3-coder-flash-2025-07-28"
    "qwencloud/qwen3-coder-plus"
    "qwencloud/qwen3-coder-plus-2025-07-22"
    "qwencloud/qwen3-max"
    "qwencloud/qwen3-max-2026-01-23"
    "qwencloud/qwen3-max-preview"
    "qwencloud/qwen3-next-80b-a3b-instruct"
    "qwencloud/qwen3-next-80b-a3b-thinking"
    "qwencloud/qwen3-vl-235b-a22b-instruct"
    "qwencloud/qwen3-vl-235b-a22b-thinking"
    "qwencloud/qwen3-vl-32b-instruct"
    "qwencloud/qwen3-vl-32b-thinking"
    "qwencloud/qwen3-vl-plus"
    "qwencloud/qwen3.5-plus"
    "qwencloud/qwen3.7-max"
    "qwencloud/qwen3.7-plus"
    "qwencloud/qwen3.8-max"
    "qwencloud/qwq-plus"
    "replicate/anthropic/claude-3.5-haiku"
    "replicate/anthropic/claude-3.5-sonnet"
    "replicate/anthropic/claude-3.7-sonnet"
    "replicate/anthropic/claude-4-sonnet"
    "replicate/anthropic/claude-4.5-haiku"
    "replicate/anthropic/claude-4.5-sonnet"
    "replicate/deepseek-ai/deepseek-r1"
    "replicate/deepseek-ai/deepseek-v3"
    "replicate/deepseek-ai/deepseek-v3.1"
    "replicate/google/gemini-2.5-flash"
    "replicate/google/gemini-3-pro"
    "replicate/ibm-granite/granite-3.3-8b-instruct"
    "replicate/meta/llama-2-13b"
    "replicate/meta/llama-2-13b-chat"
    "replicate/meta/llama-2-70b"
    "replicate/meta/llama-2-70b-chat"
    "replicate/meta/llama-2-7b"
    "replicate/meta/llama-2-7b-chat"
    "replicate/meta/llama-3-70b"
    "replicate/meta/llama-3-70b-instruct"
    "replicate/meta/llama-3-8b"
    "replicate/meta/llama-3-8b-instruct"
    "replicate/mistralai/mistral-7b-instruct-v0.2"
    "replicate/mistralai/mistral-7b-v0.1"
    "replicate/mistralai/mixtral-8x7b-instruct-v0.1"
    "replicate/openai/gpt-4.1"
    "replicate/openai/gpt-4.1-mini"
    "replicate/openai/gpt-4.1-nano"
    "replicate/openai/gpt-4o"
    "replicate/openai/gpt-4o-mini"
    "replicate/openai/gpt-5"
    "replicate/openai/gpt-5-mini"
    "replicate/openai/gpt-5-nano"
    "replicate/openai/gpt-oss-120b"
    "replicate/openai/gpt-oss-20b"
    "replicate/openai/o1"
    "replicate/openai/o1-mini"
    "replicate/openai/o4-mini"
    "replicate/qwen/qwen3-235b-a22b-instruct-2507"
    "replicate/xai/grok-4"
    "rerank-english-v3.0"
    "rerank-multilingual-v3.0"
    "rerank-v3.5"
    "rerank-v4.0-fast"
    "rerank-v4.0-pro"
    "runwayml/eleven_multilingual_v2"
    "sagemaker/meta-textgeneration-llama-2-13b"
    "sagemaker/meta-textgeneration-llama-2-13b-f"
    "sagemaker/meta-textgeneration-llama-2-70b"
    "sagemaker/meta-textgeneration-llama-2-70b-b-f"
    "sagemaker/meta-textgeneration-llama-2-7b"
    "sagemaker/meta-textgeneration-llama-2-7b-f"
    "sail/Qwen/Qwen3.6-35B-A3B"
    "sail/deepseek-ai/DeepSeek-V4-Flash-0731"
    "sail/deepseek-ai/DeepSeek-V4-Pro-0813"
    "sail/deepseek-ai/DeepSeek-V4.1-Flash"
    "sail/google/gemma-4-12B-it"
    "sail/google/gemma-4-31B-it"
    "sail/moonshotai/Kimi-K2.6"
    "sail/moonshotai/Kimi-K3"
    "sail/nvidia/Gemma-4-31B-IT-NVFP4"
    "sail/openai/gpt-oss-120b"
    "sail/zai-org/GLM-5.3"
    "sail/zai-org/GLM-5.3-Flash"
    "sambanova/DeepSeek-R1"
    "sambanova/DeepSeek-V3.1"
    "sambanova/DeepSeek-V3.2"
    "sambanova/Llama-4-Maverick-17B-128E-Instruct"
    "sambanova/Meta-Llama-3.3-70B-Instruct"
    "sambanova/MiniMax-M2.7"
    "sambanova/gemma-4-31B-it"
    "sambanova/gpt-oss-120b"
    "sarvam/sarvam-m"
    "scaleway/BAAI/bge-multilingual-gemma2"
    "scaleway/deepseek-v4-flash-0731"
    "scaleway/glm-5.2"
    "scaleway/google/gemma-4-26b-a4b-it"
    "scaleway/meta/llama-3.3-70b-instruct"
    "scaleway/mistralai/mistral-medium-3.5-128b"
    "scaleway/mistralai/mistral-small-3.2-24b-instruct-2506"
    "scaleway/mistralai/pixtral-12b-2409"
    "scaleway/openai/gpt-oss-120b"
    "scaleway/openai/whisper-large-v3"
    "scaleway/qwen/qwen3-235b-a22b-instruct-2507"
    "scaleway/qwen/qwen3-coder-30b-a3b-instruct"
    "scaleway/qwen/qwen3-embedding-8b"
    "scaleway/qwen/qwen3.5-397b-a17b"
    "scaleway/qwen/qwen3.6-35b-a3b"
    "scx-ai/DeepSeek-V4.1-flash"
    "scx-ai/GLM-5.2"
    "scx-ai/GLM-5.3"
    "scx-ai/Kimi-K3"
    "scx-ai/Qwen3.8-Max"
    "snowflake/claude-3-5-sonnet"
    "snowflake/claude-3-7-sonnet"
    "snowflake/claude-4-opus"
    "snowflake/claude-4-sonnet"
    "snowflake/claude-haiku-4-5"
    "snowflake/claude-sonnet-4-5"
    "snowflake/claude-sonnet-4-6"
    "snowflake/deepseek-r1"
    "snowflake/gemma-7b"
    "snowflake/jamba-1.5-large"
    "snowflake/jamba-1.5-mini"
    "snowflake/jamba-instruct"
    "snowflake/llama2-70b-chat"
    "snowflake/llama3-70b"
    "snowflake/llama3-8b"
    "snowflake/llama3.1-405b"
    "snowflake/llama3.1-70b"
    "snowflake/llama3.1-8b"
    "snowflake/llama3.2-1b"
    "snowflake/llama3.2-3b"
    "snowflake/llama3.3-70b"
    "snowflake/llama4-maverick"
    "snowflake/mistral-7b"
    "snowflake/mistral-large"
    "snowflake/mistral-large2"
    "snowflake/mixtral-8x7b"
    "snowflake/openai-gpt-4.1"
    "snowflake/openai-gpt-5"
    "snowflake/openai-gpt-5-mini"
    "snowflake/openai-gpt-5-nano"
    "snowflake/reka-core"
    "snowflake/reka-flash"
    "snowflake/snowflake-arctic"
    "snowflake/snowflake-arctic-embed-l-v2.0"
    "snowflake/snowflake-arctic-embed-m-v2.0"
    "snowflake/snowflake-llama-3.1-405b"
    "snowflake/snowflake-llama-3.3-70b"
    "soniox/stt-async-v4"
    "soniox/stt-async-v5"
    "tencent/deepseek-v4-flash"
    "tencent/deepseek-v4-pro"
    "tencent/deepseek-v4-pro-0813"
    "tencent/deepseek-v4.1-flash"
    "tencent/glm-5.2"
    "tencent/glm-5.3"
    "tencent/glm-5.3-flash"
    "tencent/glm-5.3-flashx"
    "tencent/kimi-k2.7-code"
    "tencent/kimi-k2.7-code-highspeed"
    "tencent/kimi-k2.8-preview"
    "tencent/kimi-k3"
    "tencent/minimax-m3"
    "tensormesh/MiniMaxAI/MiniMax-M2.5"
    "tensormesh/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8"
    "tensormesh/Qwen/Qwen3.5-397B-A17B-FP8"
    "tensormesh/Qwen/Qwen3.6-27B-FP8"
    "tensormesh/deepseek-ai/DeepSeek-V4-Flash"
    "tensormesh/google/gemma-4-31B-it"
    "tensormesh/lukealonso/GLM-5.1-NVFP4-MTP"
    "tensormesh/moonshotai/Kimi-K2.6"
    "tensormesh/openai/gpt-oss-120b"
    "tensormesh/openai/gpt-oss-20b"
    "text-completion-codestral/codestral-2405"
    "text-completion-codestral/codestral-latest"
    "text-completion-inception/mercury-edit-2"
    "text-embedding-004"
    "text-embedding-005"
    "text-embedding-3-large"
    "text-embedding-3-small"
    "text-embedding-ada-002"
    "text-embedding-ada-002-v2"
    "text-embedding-large-exp-03-07"
    "text-embedding-preview-0409"
    "text-multilingual-embedding-002"
    "text-unicorn"
    "text-unicorn@001"
    "together-ai-21.1b-41b"
    "together-ai-4.1b-8b"
    "together-ai-41.1b-80b"
    "together-ai-8.1b-21b"
    "together-ai-81.1b-110b"
    "together-ai-embedding-151m-to-350m"
    "together-ai-embedding-up-to-150m"
    "together-ai-up-to-4b"
    "together_ai/BAAI/bge-base-en-v1.5"
    "together_ai/MiniMaxAI/MiniMax-M2.7"
    "together_ai/MiniMaxAI/MiniMax-M3"
    "together_ai/NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO"
    "together_ai/Prism-ML/Ternary-Bonsai-27B"
    "together_ai/Qwen/QwQ-32B"
    "together_ai/Qwen/Qwen2-1.5B-Instruct"
    "together_ai/Qwen/Qwen2-72B-Instruct"
    "together_ai/Qwen/Qwen2-VL-72B-Instruct"
    "together_ai/Qwen/Qwen2.5-14B-Instruct"
    "together_ai/Qwen/Qwen2.5-72B-Instruct"
    "together_ai/Qwen/Qwen2.5-72B-Instruct-Turbo"
    "together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo"
    "together_ai/Qwen/Qwen2.5-Coder-32B-Instruct"
    "together_ai/Qwen/Qwen2.5-VL-72B-Instruct"
    "together_ai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8"
    "together_ai/Qwen/Qwen3-Coder-Next-FP8"
    "together_ai/Qwen/Qwen3-Next-80B-A3B-Instruct"
    "together_ai/Qwen/Qwen3-Next-80B-A3B-Thinking"
    "together_ai/Qwen/Qwen3-VL-32B-Instruct"
    "together_ai/Qwen/Qwen3-VL-8B-Instruct"
    "together_ai/Qwen/Qwen3.5-397B-A17B"
    "together_ai/Qwen/Qwen3.5-9B"
    "together_ai/Qwen/Qwen3.6-Plus"
    "together_ai/Qwen/Qwen3.7-Max"
    "together_ai/Qwen/Qwen3.7-Plus"
    "together_ai/Qwen/Qwen3.8-2.4T-A95B"
    "together_ai/Qwen/Qwen3.8-Flash"
    "together_ai/Salesforce/Llama-Rank-V1"
    "together_ai/arcee-ai/trinity-mini"
    "together_ai/arize-ai/qwen-2-1.5b-instruct"
    "together_ai/deepseek-ai/DeepSeek-R1-0528"
    "together_ai/deepseek-ai/DeepSeek-R1-Distill-Llama-70B"
    "together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B"
    "together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B"
    "together_ai/deepseek-ai/DeepSeek-V3"
    "together_ai/deepseek-ai/DeepSeek-V3.1"
    "together_ai/deepseek-ai/DeepSeek-V4-Flash-0731"
    "together_ai/deepseek-ai/DeepSeek-V4-Pro-0813"
    "together_ai/deepseek-ai/DeepSeek-V4.1-Flash"
    "together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017"
    "together_ai/deepseek-ai/deepseek-coder-33b-instruct"
    "together_ai/google/gemma-2-27b-it"
    "together_ai/google/gemma-4-31B-it"
    "together_ai/meta-llama/Llama-3-8b-chat-hf"
    "together_ai/meta-llama/Llama-3.1-405B-Instruct"
    "together_ai/meta-llama/Llama-3.2-1B-Instruct"
    "together_ai/meta-llama/Llama-3.2-3B-Instruct"
    "together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo"
    "together_ai/meta-llama/Llama-4-Scout-17B-16E-Instruct"
    "together_ai/meta-llama/Meta-Llama-3-70B-Instruct-Turbo"
    "together_ai/meta-llama/Meta-Llama-3-8B-Instruct"
    "together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo"
    "together_ai/meta-llama/Meta-Llama-3.1-8B"
    "together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo"
    "together_ai/meta-models/Muse-Glimmer-30B"
    "together_ai/meta-models/Muse-Spark-Open-816B-A42B"
    "together_ai/mistralai/Ministral-3-14B-Instruct-2512"
    "together_ai/mistralai/Mistral-7B-Instruct-v0.1"
    "together_ai/mistralai/Mistral-7B-Instruct-v0.3"
    "together_ai/mistralai/Mistral-Small-24B-Instruct-2501"
    "together_ai/mistralai/Mixtral-8x7B-Instruct-v0.1"
    "together_ai/moonshotai/Kimi-K2-Instruct"
    "together_ai/moonshotai/Kimi-K2.5-fp4"
    "together_ai/moonshotai/Kimi-K2.6"
    "together_ai/moonshotai/Kimi-K2.7-Code"
    "together_ai/moonshotai/Kimi-K3"
    "together_ai/nvidia/Llama-3.1-Nemotron-70B-Instruct-HF"
    "together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL"
    "together_ai/nvidia/NVIDIA-Nemotron-Nano-9B-v2"
    "together_ai/nvidia/nemotron-3-ultra-550b-a55b"
    "together_ai/openai/gpt-oss-120b"
    "together_ai/openai/gpt-oss-20b"
    "together_ai/reflection/Beam-1.0-501B-A23B"
    "together_ai/thinkingmachines/Inkling"
    "together_ai/together/Tev1-4B-experimental"
    "together_ai/togethercomputer/CodeLlama-34b-Instruct"
    "together_ai/zai-org/GLM-4.5-Air-FP8"
    "together_ai/zai-org/GLM-4.6"
    "together_ai/zai-org/GLM-4.7"
    "together_ai/zai-org/GLM-5"
    "together_ai/zai-org/GLM-5.1"
    "together_ai/zai-org/GLM-5.2"
    "together_ai/zai-org/GLM-5.3"
    "together_ai/zai-org/GLM-5.3-Flash"
    "transcribe/StartTranscriptionJob"
    "tts-1"
    "tts-1-1106"
    "tts-1-hd"
    "tts-1-hd-1106"
    "twelvelabs.marengo-embed-2-7-v1:0"
    "twelvelabs.marengo-embed-3-0-v1:0"
    "twelvelabs.pegasus-1-2-v1:0"
    "twelvelabs.pegasus-1-5-v1:0"
    "us-gov.anthropic.claude-fable-5-1"
    "us-gov.anthropic.claude-haiku-5-5"
    "us-gov.anthropic.claude-opus-4-8"
    "us-gov.anthropic.claude-opus-5"
    "us-gov.anthropic.claude-opus-5-5"
    "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0"
    "us-gov.anthropic.claude-sonnet-5"
    "us-gov.anthropic.claude-sonnet-5-5"
    "us-gov.nvidia.nemotron-nano-12b-v2"
    "us-gov.nvidia.nemotron-nano-3-30b"
    "us-gov.nvidia.nemotron-nano-9b-v2"
    "us-gov.nvidia.nemotron-super-3-120b"
    "us-gov.openai.gpt-oss-120b-1:0"
    "us-gov.openai.gpt-oss-20b-1:0"
    "us-gov.xai.grok-4.6"
    "us.amazon.nova-2-lite-v1:0"
    "us.amazon.nova-2-pro-preview-20251202-v1:0"
    "us.amazon.nova-lite-v1:0"
    "us.amazon.nova-micro-v1:0"
    "us.amazon.nova-pro-v1:0"
    "us.anthropic.claude-3-5-haiku-20241022-v1:0"
    "us.anthropic.claude-3-5-sonnet-20240620-v1:0"
    "us.anthropic.claude-3-5-sonnet-20241022-v2:0"
    "us.anthropic.claude-3-7-sonnet-20250219-v1:0"
    "us.anthropic.claude-3-opus-20240229-v1:0"
    "us.anthropic.claude-fable-5"
    "us.anthropic.claude-fable-5-1"
    "us.anthropic.claude-haiku-4-5-20251001-v1:0"
    "us.anthropic.claude-haiku-5-5"
    "us.anthropic.claude-mythos-5"
    "us.anthropic.claude-mythos-5-1"
    "us.anthropic.claude-mythos-preview"
    "us.anthropic.claude-opus-4-1-20250805-v1:0"
    "us.anthropic.claude-opus-4-20250514-v1:0"
    "us.anthropic.claude-opus-4-5-20251101-v1:0"
    "us.anthropic.claude-opus-4-6-v1"
    "us.anthropic.claude-opus-4-7"
    "us.anthropic.claude-opus-4-8"
    "us.anthropic.claude-opus-5"
    "us.anthropic.claude-opus-5-5"
    "us.anthropic.claude-sonnet-4-20250514-v1:0"
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0"
    "us.anthropic.claude-sonnet-4-6"
    "us.anthropic.claude-sonnet-5"
    "us.anthropic.claude-sonnet-5-5"
    "us.cohere.embed-v4:0"
    "us.deepseek.r1-v1:0"
    "us.deepseek.v3.2"
    "us.meta.llama3-1-405b-instruct-v1:0"
    "us.meta.llama3-1-70b-instruct-v1:0"
    "us.meta.llama3-1-8b-instruct-v1:0"
    "us.meta.llama3-2-11b-instruct-v1:0"
    "us.meta.llama3-2-1b-instruct-v1:0"
    "us.meta.llama3-2-3b-instruct-v1:0"
    "us.meta.llama3-2-90b-instruct-v1:0"
    "us.meta.llama3-3-70b-instruct-v1:0"
    "us.meta.llama4-maverick-17b-instruct-v1:0"
    "us.meta.llama4-scout-17b-instruct-v1:0"
    "us.mistral.pixtral-large-2502-v1:0"
    "us.moonshotai.kimi-k3"
    "us.openai.gpt-5.4"
    "us.openai.gpt-5.5"
    "us.openai.gpt-5.6-luna"
    "us.openai.gpt-5.6-sol"
    "us.openai.gpt-5.6-terra"
    "us.openai.gpt-6-astra"
    "us.openai.gpt-6-luna"
    "us.openai.gpt-6-sol"
    "us.openai.gpt-6.1-sol"
    "us.twelvelabs.marengo-embed-2-7-v1:0"
    "us.twelvelabs.marengo-embed-3-0-v1:0"
    "us.twelvelabs.pegasus-1-2-v1:0"
    "us.twelvelabs.pegasus-1-5-v1:0"
    "us.writer.palmyra-x4-v1:0"
    "us.writer.palmyra-x5-v1:0"
    "us.xai.grok-4.6"
    "us.xai.grok-4.7"
    "us.zai.glm-5.3"
    "v0/v0-1.0-md"
    "v0/v0-1.5-lg"
    "v0/v0-1.5-md"
    "vercel_ai_gateway/alibaba/qwen-3-14b"
    "vercel_ai_gateway/alibaba/qwen-3-235b"
    "vercel_ai_gateway/alibaba/qwen-3-30b"
    "vercel_ai_gateway/alibaba/qwen-3-32b"
    "vercel_ai_gateway/alibaba/qwen3-coder"
    "vercel_ai_gateway/amazon/nova-lite"
    "vercel_ai_gateway/amazon/nova-micro"
    "vercel_ai_gateway/amazon/nova-pro"
    "vercel_ai_gateway/amazon/titan-embed-text-v2"
    "vercel_ai_gateway/anthropic/claude-3-5-sonnet"
    "vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022"
    "vercel_ai_gateway/anthropic/claude-3-7-sonnet"
    "vercel_ai_gateway/anthropic/claude-3-haiku"
    "vercel_ai_gateway/anthropic/claude-3-opus"
    "vercel_ai_gateway/anthropic/claude-3.5-haiku"
    "vercel_ai_gateway/anthropic/claude-3.5-sonnet"
    "vercel_ai_gateway/anthropic/claude-3.7-sonnet"
    "vercel_ai_gateway/anthropic/claude-4-opus"
    "vercel_ai_gateway/anthropic/claude-4-sonnet"
    "vercel_ai_gateway/anthropic/claude-haiku-4.5"
    "vercel_ai_gateway/anthropic/claude-opus-4"
    "vercel_ai_gateway/anthropic/claude-opus-4.1"
    "vercel_ai_gateway/anthropic/claude-opus-4.5"
    "vercel_ai_gateway/anthropic/claude-opus-4.6"
    "vercel_ai_gateway/anthropic/claude-sonnet-4"
    "vercel_ai_gateway/anthropic/claude-sonnet-4.5"
    "vercel_ai_gateway/cohere/command-a"
    "vercel_ai_gateway/cohere/command-r"
    "vercel_ai_gateway/cohere/command-r-plus"
    "vercel_ai_gateway/cohere/embed-v4.0"
    "vercel_ai_gateway/deepseek/deepseek-r1"
    "vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b"
    "vercel_ai_gateway/deepseek/deepseek-v3"
    "vercel_ai_gateway/google/gemini-2.5-flash"
    "vercel_ai_gateway/google/gemini-2.5-pro"
    "vercel_ai_gateway/google/gemini-embedding-001"
    "vercel_ai_gateway/google/gemma-2-9b"
    "vercel_ai_gateway/google/text-embedding-005"
    "vercel_ai_gateway/google/text-multilingual-embedding-002"
    "vercel_ai_gateway/inception/mercury-coder-small"
    "vercel_ai_gateway/meta/llama-3-70b"
    "vercel_ai_gateway/meta/llama-3-8b"
    "vercel_ai_gateway/meta/llama-3.1-70b"
    "vercel_ai_gateway/meta/llama-3.1-8b"
    "vercel_ai_gateway/meta/llama-3.2-11b"
    "vercel_ai_gateway/meta/llama-3.2-1b"
    "vercel_ai_gateway/meta/llama-3.2-3b"
    "vercel_ai_gateway/meta/llama-3.2-90b"
    "vercel_ai_gateway/meta/llama-3.3-70b"
    "vercel_ai_gateway/meta/llama-4-maverick"
    "vercel_ai_gateway/meta/llama-4-scout"
    "vercel_ai_gateway/mistral/codestral"
    "vercel_ai_gateway/mistral/codestral-embed"
    "vercel_ai_gateway/mistral/devstral-small"
    "vercel_ai_gateway/mistral/magistral-medium"
    "vercel_ai_gateway/mistral/magistral-small"
    "vercel_ai_gateway/mistral/ministral-3b"
    "vercel_ai_gateway/mistral/ministral-8b"
    "vercel_ai_gateway/mistral/mistral-embed"
    "vercel_ai_gateway/mistral/mistral-large"
    "vercel_ai_gateway/mistral/mistral-saba-24b"
    "vercel_ai_gateway/mistral/mistral-small"
    "vercel_ai_gateway/mistral/mixtral-8x22b-instruct"
    "vercel_ai_gateway/mistral/pixtral-12b"
    "vercel_ai_gateway/mistral/pixtral-large"
    "vercel_ai_gateway/moonshotai/kimi-k2"
    "vercel_ai_gateway/morph/morph-v3-fast"
    "vercel_ai_gateway/morph/morph-v3-large"
    "vercel_ai_gateway/openai/gpt-3.5-turbo"
    "vercel_ai_gateway/openai/gpt-3.5-turbo-instruct"
    "vercel_ai_gateway/openai/gpt-4-turbo"
    "vercel_ai_gateway/openai/gpt-4.1"
    "vercel_ai_gateway/openai/gpt-4.1-mini"
    "vercel_ai_gateway/openai/gpt-4.1-nano"
    "vercel_ai_gateway/openai/gpt-4o"
    "vercel_ai_gateway/openai/gpt-4o-mini"
    "vercel_ai_gateway/openai/o1"
    "vercel_ai_gateway/openai/o3"
    "vercel_ai_gateway/openai/o3-mini"
    "vercel_ai_gateway/openai/o4-mini"
    "vercel_ai_gateway/openai/text-embedding-3-large"
    "vercel_ai_gateway/openai/text-embedding-3-small"
    "vercel_ai_gateway/openai/text-embedding-ada-002"
    "vercel_ai_gateway/perplexity/sonar"
    "vercel_ai_gateway/perplexity/sonar-pro"
    "vercel_ai_gateway/perplexity/sonar-reasoning"
    "vercel_ai_gateway/perplexity/sonar-reasoning-pro"
    "vercel_ai_gateway/vercel/v0-1.0-md"
    "vercel_ai_gateway/vercel/v0-1.5-md"
    "vercel_ai_gateway/xai/grok-2"
    "vercel_ai_gateway/xai/grok-2-vision"
    "vercel_ai_gateway/xai/grok-3"
    "vercel_ai_gateway/xai/grok-3-fast"
    "vercel_ai_gateway/xai/grok-3-mini"
    "vercel_ai_gateway/xai/grok-3-mini-fast"
    "vercel_ai_gateway/xai/grok-4"
    "vercel_ai_gateway/zai/glm-4.5"
    "vercel_ai_gateway/zai/glm-4.5-air"
    "vercel_ai_gateway/zai/glm-4.6"
    "vertex_ai/chirp"
    "vertex_ai/chirp_2"
    "vertex_ai/chirp_3"
    "vertex_ai/claude-3-5-haiku"
    "vertex_ai/claude-3-5-haiku@20241022"
    "vertex_ai/claude-3-5-sonnet"
    "vertex_ai/claude-3-5-sonnet@20240620"
    "vertex_ai/claude-3-haiku"
    "vertex_ai/claude-3-haiku@20240307"
    "vertex_ai/claude-3-opus"
    "vertex_ai/claude-3-opus@20240229"
    "vertex_ai/claude-3-sonnet"
    "vertex_ai/claude-3-sonnet@20240229"
    "vertex_ai/claude-fable-5"
    "vertex_ai/claude-fable-5-1"
    "vertex_ai/claude-fable-5-1@default"
    "vertex_ai/claude-fable-5@default"
    "vertex_ai/claude-haiku-4-5"
    "vertex_ai/claude-haiku-4-5@20251001"
    "vertex_ai/claude-haiku-5-5"
    "vertex_ai/claude-haiku-5-5@default"
    "vertex_ai/claude-opus-4-5"
    "vertex_ai/claude-opus-4-5@20251101"
    "vertex_ai/claude-opus-4-6"
    "vertex_ai/claude-opus-4-6@default"
    "vertex_ai/claude-opus-4-7"
    "vertex_ai/claude-opus-4-7@default"
    "vertex_ai/claude-opus-4-8"
    "vertex_ai/claude-opus-4-8@default"
    "vertex_ai/claude-opus-5"
    "vertex_ai/claude-opus-5-5"
    "vertex_ai/claude-opus-5-5@default"
    "vertex_ai/claude-opus-5@default"
    "vertex_ai/claude-sonnet-4-5"
    "vertex_ai/claude-sonnet-4-5@20250929"
    "vertex_ai/claude-sonnet-4-6"
    "vertex_ai/claude-sonnet-4-6@default"
    "vertex_ai/claude-sonnet-5"
    "vertex_ai/claude-sonnet-5-5"
    "vertex_ai/claude-sonnet-5-5@default"
    "vertex_ai/claude-sonnet-5@default"
    "vertex_ai/codestral-2"
    "vertex_ai/codestral-2501"
    "vertex_ai/codestral-2@001"
    "vertex_ai/codestral@2405"
    "vertex_ai/codestral@latest"
    "vertex_ai/deep-research-pro-preview-12-2025"
    "vertex_ai/deepseek-ai/deepseek-r1-0528-maas"
    "vertex_ai/deepseek-ai/deepseek-v3.1-maas"
    "vertex_ai/deepseek-ai/deepseek-v3.2-maas"
    "vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas"
    "vertex_ai/gemini-2.0-flash"
    "vertex_ai/gemini-2.0-flash-lite"
    "vertex_ai/gemini-2.5-flash-native-audio"
    "vertex_ai/gemini-2.5-flash-preview-tts"
    "vertex_ai/gemini-2.5-flash-tts"
    "vertex_ai/gemini-2.5-pro-tts"
    "vertex_ai/gemini-3-flash-preview"
    "vertex_ai/gemini-3-pro-preview"
    "vertex_ai/gemini-3.1-flash-lite"
    "vertex_ai/gemini-3.1-flash-lite-preview"
    "vertex_ai/gemini-3.1-flash-tts-preview"
    "vertex_ai/gemini-3.1-pro-preview"
    "vertex_ai/gemini-3.1-pro-preview-customtools"
    "vertex_ai/gemini-3.5-flash"
    "vertex_ai/gemini-3.5-flash-lite"
    "vertex_ai/gemini-3.5-live-translate-preview"
    "vertex_ai/gemini-3.5-transcribe"
    "vertex_ai/gemini-3.5-transcribe-live"
    "vertex_ai/gemini-3.5-transcribe-live-preview"
    "vertex_ai/gemini-3.5-transcribe-preview"
    "vertex_ai/gemini-3.6-flash"
    "vertex_ai/gemini-3.7-flash"
    "vertex_ai/gemini-3.8-flash"
    "vertex_ai/gemini-3.8-flash-cyber"
    "vertex_ai/gemini-3.8-flash-lite-tts"
    "vertex_ai/gemini-3.8-flash-tts"
    "vertex_ai/gemini-3.8-live"
    "vertex_ai/gemini-4-argon"
    "vertex_ai/gemini-4-argon-cyber-permissive"
    "vertex_ai/gemini-embedding-2"
    "vertex_ai/gemini-embedding-2-preview"
    "vertex_ai/gemini-omni-1.1-flash"
    "vertex_ai/gemini-omni-1.1-flash-preview"
    "vertex_ai/gemini-robotics-er-2-preview"
    "vertex_ai/gemma-4-26b-a4b-it"
    "vertex_ai/google/gemma-4-26b-a4b-it-maas"
    "vertex_ai/jamba-1.5"
    "vertex_ai/jamba-1.5-large"
    "vertex_ai/jamba-1.5-large@001"
    "vertex_ai/jamba-1.5-mini"
    "vertex_ai/jamba-1.5-mini@001"
    "vertex_ai/lyria-002"
    "vertex_ai/lyria-3-clip-preview"
    "vertex_ai/lyria-3-pro-preview"
    "vertex_ai/meta/llama-3.1-405b-instruct-maas"
    "vertex_ai/meta/llama-3.1-70b-instruct-maas"
    "vertex_ai/meta/llama-3.1-8b-instruct-maas"
    "vertex_ai/meta/llama-3.2-90b-vision-instruct-maas"
    "vertex_ai/meta/llama-3.3-70b-instruct-maas"
    "vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas"
    "vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas"
    "vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas"
    "vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas"
    "vertex_ai/meta/llama3-405b-instruct-maas"
    "vertex_ai/meta/llama3-70b-instruct-maas"
    "vertex_ai/meta/llama3-8b-instruct-maas"
    "vertex_ai/minimaxai/minimax-m2-maas"
    "vertex_ai/mistral-large-2411"
    "vertex_ai/mistral-large@2407"
    "vertex_ai/mistral-large@2411-001"
    "vertex_ai/mistral-large@latest"
    "vertex_ai/mistral-medium-3"
    "vertex_ai/mistral-medium-3@001"
    "vertex_ai/mistral-nemo@2407"
    "vertex_ai/mistral-nemo@latest"
    "vertex_ai/mistral-small-2503"
    "vertex_ai/mistral-small-2503@001"
    "vertex_ai/mistralai/codestral-2"
    "vertex_ai/mistralai/codestral-2@001"
    "vertex_ai/mistralai/mistral-medium-3"
    "vertex_ai/mistralai/mistral-medium-3@001"
    "vertex_ai/moonshotai/kimi-k2-thinking-maas"
    "vertex_ai/openai/gpt-oss-120b-maas"
    "vertex_ai/openai/gpt-oss-20b-maas"
    "vertex_ai/qwen/qwen3-235b-a22b-instruct-2507-maas"
    "vertex_ai/qwen/qwen3-coder-480b-a35b-instruct-maas"
    "vertex_ai/qwen/qwen3-next-80b-a3b-instruct-maas"
    "vertex_ai/qwen/qwen3-next-80b-a3b-thinking-maas"
    "vertex_ai/semantic-ranker-default"
    "vertex_ai/semantic-ranker-default-002"
    "vertex_ai/semantic-ranker-default-003"
    "vertex_ai/semantic-ranker-default-004"
    "vertex_ai/semantic-ranker-default@latest"
    "vertex_ai/semantic-ranker-fast"
    "vertex_ai/semantic-ranker-fast-004"
    "vertex_ai/semantic-ranker-fast@latest"
    "vertex_ai/xai/grok-4.1-fast-non-reasoning"
    "vertex_ai/xai/grok-4.1-fast-reasoning"
    "vertex_ai/xai/grok-4.20-non-reasoning"
    "vertex_ai/xai/grok-4.20-reasoning"
    "vertex_ai/xai/grok-4.3"
    "vertex_ai/xai/grok-4.6"
    "vertex_ai/xai/grok-4.7"
    "vertex_ai/zai-org/glm-4.7-maas"
    "vertex_ai/zai-org/glm-5-maas"
    "vertex_ai/zai-org/glm-5.2-maas"
    "volcengine/doubao-seed-2-0-code-preview-260215"
    "volcengine/doubao-seed-2-0-lite-260215"
    "volcengine/doubao-seed-2-0-mini-260215"
    "volcengine/doubao-seed-2-0-pro-260215"
    "volcengine/doubao-seed-2-1-lite-260915"
    "volcengine/doubao-seed-2-1-pro-260628"
    "volcengine/doubao-seed-2-1-pro-260915"
    "volcengine/doubao-seed-2-1-turbo-260628"
    "voyage/rerank-1"
    "voyage/rerank-2"
    "voyage/rerank-2-lite"
    "voyage/rerank-2.5"
    "voyage/rerank-2.5-lite"
    "voyage/rerank-3"
    "voyage/rerank-3-lite"
    "voyage/rerank-lite-1"
    "voyage/voyage-2"
    "voyage/voyage-3"
    "voyage/voyage-3-large"
    "voyage/voyage-3-lite"
    "voyage/voyage-3.5"
    "voyage/voyage-3.5-lite"
    "voyage/voyage-4"
    "voyage/voyage-4-large"
    "voyage/voyage-4-lite"
    "voyage/voyage-code-2"
    "voyage/voyage-code-3"
    "voyage/voyage-code-4"
    "voyage/voyage-context-3"
    "voyage/voyage-context-4"
    "voyage/voyage-finance-2"
    "voyage/voyage-large-2"
    "voyage/voyage-large-2-instruct"
    "voyage/voyage-law-2"
    "voyage/voyage-lite-01"
    "voyage/voyage-lite-02-instruct"
    "voyage/voyage-multilingual-2"
    "voyage/voyage-multimodal-3"
    "voyage/voyage-multimodal-3.5"
    "wandb/JetBrains/Mellum2-12B-A2.5B-Instruct"
    "wandb/MiniMaxAI/MiniMax-M3"
    "wandb/OpenPipe/Qwen3-14B-Instruct"
    "wandb/Qwen/Qwen3-30B-A3B-Instruct-2507"
    "wandb/Qwen/Qwen3.5-35B-A3B"
    "wandb/Qwen/Qwen3.6-27B"
    "wandb/Qwen/Qwen3.6-35B-A3B"
    "wandb/Qwen/Qwen3.8-27B"
    "wandb/deepseek-ai/DeepSeek-V3.1"
    "wandb/deepseek-ai/DeepSeek-V4-Flash"
    "wandb/deepseek-ai/DeepSeek-V4-Flash-0731"
    "wandb/deepseek-ai/DeepSeek-V4-Pro"
    "wandb/deepseek-ai/DeepSeek-V4-Pro-0813"
    "wandb/deepseek-ai/DeepSeek-V4.1-Flash"
    "wandb/google/gemma-4-26B-A4B-it"
    "wandb/google/gemma-4-31B-it"
    "wandb/ibm-granite/granite-4.1-8b"
    "wandb/ibm-granite/granite-4.2-8b"
    "wandb/meta-llama/Llama-3.1-70B-Instruct"
    "wandb/meta-llama/Llama-3.1-8B-Instruct"
    "wandb/meta-llama/Llama-3.3-70B-Instruct"
    "wandb/moonshotai/Kimi-K2.5"
    "wandb/moonshotai/Kimi-K2.6"
    "wandb/moonshotai/Kimi-K2.7-Code"
    "wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B"
    "wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B"
    "wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B"
    "wandb/openai/gpt-oss-120b"
    "wandb/openai/gpt-oss-20b"
    "wandb/zai-org/GLM-5.2"
    "wandb/zai-org/GLM-5.3-Flash"
    "watsonx/bigscience/mt0-xxl"
    "watsonx/bigscience/mt0-xxl-13b"
    "watsonx/core42/jais-13b-chat"
    "watsonx/google/flan-t5-xl-3b"
    "watsonx/ibm/granite-13b-chat-v2"
    "watsonx/ibm/granite-13b-instruct-v2"
    "watsonx/ibm/granite-3-3-8b-instruct"
    "watsonx/ibm/granite-3-8b-instruct"
    "watsonx/ibm/granite-4-h-small"
    "watsonx/ibm/granite-guardian-3-2-2b"
    "watsonx/ibm/granite-guardian-3-3-8b"
    "watsonx/ibm/granite-ttm-1024-96-r2"
    "watsonx/ibm/granite-ttm-1536-96-r2"
    "watsonx/ibm/granite-ttm-512-96-r2"
    "watsonx/ibm/granite-vision-3-2-2b"
    "watsonx/meta-llama/llama-3-2-11b-vision-instruct"
    "watsonx/meta-llama/llama-3-2-1b-instruct"
    "watsonx/meta-llama/llama-3-2-3b-instruct"
    "watsonx/meta-llama/llama-3-2-90b-vision-instruct"
    "watsonx/meta-llama/llama-3-3-70b-instruct"
    "watsonx/meta-llama/llama-4-maverick-17b"
    "watsonx/meta-llama/llama-4-maverick-17b-128e-instruct-fp8"
    "watsonx/meta-llama/llama-guard-3-11b-vision"
    "watsonx/mistralai/mistral-large"
    "watsonx/mistralai/mistral-medium-2505"
    "watsonx/mistralai/mistral-small-2503"
    "watsonx/mistralai/mistral-small-3-1-24b-instruct-2503"
    "watsonx/mistralai/pixtral-12b-2409"
    "watsonx/openai/gpt-oss-120b"
    "watsonx/sdaia/allam-1-13b-instruct"
    "watsonx/whisper-large-v3-turbo"
    "whisper-1"
    "writer.palmyra-vision-7b"
    "writer.palmyra-x4-v1:0"
    "writer.palmyra-x5-v1:0"
    "xai/grok-4.20"
    "xai/grok-4.20-0309"
    "xai/grok-4.20-0309-non-reasoning"
    "xai/grok-4.20-0309-reasoning"
    "xai/grok-4.20-beta"
    "xai/grok-4.20-beta-0309"
    "xai/grok-4.20-beta-0309-non-reasoning"
    "xai/grok-4.20-beta-0309-reasoning"
    "xai/grok-4.20-beta-latest"
    "xai/grok-4.20-beta-latest-non-reasoning"
    "xai/grok-4.20-beta-latest-reasoning"
    "xai/grok-4.20-beta-non-reasoning"
    "xai/grok-4.20-beta-reasoning"
    "xai/grok-4.20-experimental-beta-0304"
    "xai/grok-4.20-experimental-beta-0304-non-reasoning"
    "xai/grok-4.20-experimental-beta-0304-reasoning"
    "xai/grok-4.20-experimental-beta-latest"
    "xai/grok-4.20-experimental-beta-non-reasoning-latest"
    "xai/grok-4.20-experimental-beta-reasoning-latest"
    "xai/grok-4.20-multi-agent"
    "xai/grok-4.20-multi-agent-0309"
    "xai/grok-4.20-multi-agent-beta-0309"
    "xai/grok-4.20-multi-agent-beta-latest"
    "xai/grok-4.20-multi-agent-experimental-beta-0304"
    "xai/grok-4.20-multi-agent-experimental-beta-latest"
    "xai/grok-4.20-multi-agent-latest"
    "xai/grok-4.20-non-reasoning"
    "xai/grok-4.20-non-reasoning-gv2"
    "xai/grok-4.20-non-reasoning-latest"
    "xai/grok-4.20-reasoning"
    "xai/grok-4.20-reasoning-gv2"
    "xai/grok-4.20-reasoning-latest"
    "xai/grok-4.3"
    "xai/grok-4.3-latest"
    "xai/grok-4.5"
    "xai/grok-4.5-latest"
    "xai/grok-4.6"
    "xai/grok-4.7"
    "xai/grok-build-0.1"
    "xai/grok-build-latest"
    "xai/grok-code-fast"
    "xai/grok-code-fast-1"
    "xai/grok-code-fast-1-0825"
    "xai/grok-voice-2.0"
    "xai/grok-voice-3.0"
    "xai/grok-voice-latest"
    "xai/grok-voice-transcribe-1.0"
    "xai/grok-voice-transcribe-2.0"
    "xiaomi_mimo/mimo-v2.6-flash"
    "xiaomi_mimo/mimo-v2.6-pro"
    "zai.glm-4.7"
    "zai.glm-4.7-flash"
    "zai.glm-5"
    "zai/glm-4-32b-0414-128k"
    "zai/glm-4.5"
    "zai/glm-4.5-air"
    "zai/glm-4.5-airx"
    "zai/glm-4.5-flash"
    "zai/glm-4.5-x"
    "zai/glm-4.5v"
    "zai/glm-4.6"
    "zai/glm-4.7"
    "zai/glm-4.7-flash"
    "zai/glm-5"
    "zai/glm-5-code"
    "zai/glm-5.1"
    "zai/glm-5.2"
    "zai/glm-5.3"
    "zai/glm-5.3-flash"
    ;

const uint16_t fairlead_model_slots[FAIRLEAD_MODEL_SLOTS] = {
    0, 378, 0, 0, 0, 1853, 0, 0, 1852, 0, 1889, 0, 0, 1435, 951, 1478,
    926, 2044, 369, 0, 0, 0, 2496, 144, 3111, 0, 0, 1633, 0, 0, 164, 1821,
    2298, 0, 0, 1497, 649, 0, 0, 628, 3484, 3509, 0, 0, 0, 0, 0, 0,
    0, 0, 1286, 2578, 0, 0, 0, 263, 0, 0, 2595, 3154, 1249, 1697, 0, 0,
    2978, 3337, 3542, 0, 1714, 314, 0, 1766, 0, 0, 2874, 0, 0, 0, 2026, 0,
    0, 366, 1353, 2508, 2699, 1078, 3473, 0, 2443, 1846, 0, 1427, 643, 0, 0, 0,
    132, 1755, 3017, 2182, 2675, 3189, 3285, 0, 608, 0, 0, 0, 2858, 1596, 0, 3398,
    0, 0, 2866, 0, 1026, 0, 0, 0, 174, 1687, 0, 1607, 1056, 2012, 3531, 0,
    0, 0, 0, 2329, 0, 1551, 0, 0, 0, 0, 3110, 0, 2863, 2895, 0, 0,
    0, 0, 0, 0, 101, 2721, 0, 0, 35, 0, 1992, 0, 0, 0, 0, 0,
    0, 0, 0, 1095, 3179, 3575, 0, 0, 3066, 138, 2451, 2956, 2980, 3192, 0, 0,
    0, 2937, 0, 2573, 483, 0, 0, 0, 0, 0, 0, 1636, 3019, 0, 14, 2700,
    0, 0, 0, 3312, 2110, 0, 1229, 592, 1027, 1550, 3283, 3487, 3519, 1214, 0, 3108,
    0, 0, 3114, 0, 0, 0, 0, 0, 0, 0, 1280, 0, 0, 0, 0, 0,
    2589, 0, 0, 1442, 1927, 0, 0, 1269, 0, 0, 1960, 0, 0, 0, 0, 526,
    0, 0, 0, 0, 1112, 0, 0, 0, 0, 0, 0, 0, 359, 0, 0, 1731,
    2061, 0, 0, 0, 0, 0, 0, 1101, 3392, 0, 867, 0, 0, 0, 0, 0,
    0, 609, 0, 2429, 0, 0, 720, 0, 2365, 0, 0, 0, 2797, 0, 880, 0,
    0, 66, 0, 2149, 0, 0, 0, 635, 3286, 0, 1860, 2357, 2524, 0, 472, 0,
    0, 1193, 3088, 3407, 0, 2342, 0, 3117, 2906, 0, 690, 1807, 2111, 0, 0, 0,
    44, 0, 0, 3497, 0, 0, 0, 0, 0, 0, 2454, 3039, 0, 0, 0, 0,
    2089, 0, 0, 0, 0, 0, 0, 3439, 2384, 642, 1850, 1873, 527, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 766, 0, 0, 0, 0, 154, 1237, 1888, 0,
    2584, 0, 0, 1912, 3157, 0, 0, 0, 0, 0, 2771, 2419, 0, 0, 0, 0,
    0, 0, 866, 3281, 0, 0, 2242, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 458, 1420, 1468, 1515, 2064, 0, 2698, 0, 1063, 523, 1195, 1311, 219, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2117, 0, 0, 0, 0, 2639, 0, 3470,
    0, 0, 0, 2140, 0, 0, 1746, 0, 0, 0, 0, 0, 1721, 2480, 0, 0,
    0, 0, 0, 1228, 1411, 1267, 349, 2701, 0, 2178, 1057, 1477, 0, 0, 2275, 0,
    0, 1000, 2083, 2472, 2810, 3027, 3450, 0, 0, 0, 0, 2219, 0, 675, 340, 2457,
    0, 1025, 0, 1723, 0, 1881, 3326, 0, 1506, 1376, 0, 3219, 897, 2030, 2878, 0,
    0, 0, 2583, 0, 0, 0, 890, 0, 256, 0, 0, 0, 0, 1729, 1839, 0,
    0, 0, 1647, 2276, 0, 2681, 1742, 2205, 616, 0, 0, 940, 0, 0, 2597, 0,
    0, 1572, 0, 705, 0, 1445, 0, 0, 1083, 758, 0, 199, 1082, 3427, 0, 0,
    0, 767, 0, 0, 2754, 3121, 2755, 1995, 941, 1591, 3425, 0, 0, 0, 1602, 1728,
    0, 0, 3390, 0, 0, 0, 1981, 3038, 0, 0, 2246, 3385, 0, 0, 0, 0,
    0, 2806, 0, 1014, 1120, 0, 3406, 2085, 0, 0, 2614, 676, 0, 0, 0, 0,
    2543, 258, 1390, 3541, 0, 1024, 118, 525, 2077, 1009, 1259, 0, 0, 2961, 0, 1059,
    0, 0, 0, 0, 339, 2236, 0, 0, 0, 0, 2004, 0, 0, 0, 1310, 347,
    995, 0, 0, 1703, 3396, 0, 0, 2889, 0, 0, 2780, 0, 0, 886, 0, 0,
    3090, 0, 0, 0, 0, 2979, 0, 0, 0, 0, 0, 1303, 2704, 695, 1247, 0,
    1222, 2879, 1461, 2513, 0, 0, 0, 0, 0, 0, 2238, 0, 1950, 2663, 528, 0,
    0, 2686, 3127, 0, 1499, 0, 0, 1332, 0, 0, 0, 0, 83, 0, 0, 0,
    2796, 689, 0, 0, 0, 0, 0, 0, 1549, 1614, 3122, 0, 2523, 0, 2255, 0,
    0, 2233, 0, 1902, 0, 694, 0, 0, 0, 1289, 0, 2831, 0, 0, 1227, 0,
    0, 3528, 680, 2934, 2625, 0, 0, 0, 574, 0, 0, 1584, 2016, 3059, 0, 3241,
    0, 0, 0, 0, 3298, 414, 0, 0, 0, 0, 0, 0, 3141, 1952, 0, 0,
    2055, 3126, 0, 0, 0, 0, 0, 0, 3210, 0, 0, 0, 0, 2139, 0, 0,
    0, 0, 1601, 882, 884, 2465, 365, 0, 0, 2325, 0, 0, 742, 2516, 2050, 0,
    2162, 0, 200, 0, 0, 0, 2353, 0, 1380, 1462, 3229, 0, 0, 0, 1100, 0,
    2862, 0, 0, 0, 0, 0, 0, 2294, 260, 1206, 1645, 2730, 1642, 0, 2731, 0,
    0, 0, 0, 0, 0, 1566, 3074, 0, 1330, 0, 0, 2462, 1205, 1270, 2229, 2679,
    3070, 0, 0, 0, 223, 0, 0, 2782, 0, 0, 0, 0, 0, 0, 0, 315,
    0, 0, 3317, 0, 1840, 0, 0, 1015, 0, 1673, 249, 1028, 786, 0, 0, 1223,
    0, 0, 0, 615, 0, 0, 796, 1316, 0, 0, 0, 0, 0, 0, 896, 0,
    746, 1225, 2609, 2764, 0, 0, 1527, 0, 0, 0, 0, 0, 0, 0, 3072, 0,
    0, 0, 0, 0, 1547, 856, 0, 2977, 2502, 0, 0, 0, 0, 0, 0, 2078,
    0, 0, 0, 1941, 0, 0, 0, 1054, 2916, 0, 0, 1792, 3459, 0, 3052, 624,
    2179, 2509, 3174, 0, 1994, 2917, 0, 0, 0, 1770, 0, 0, 0, 273, 0, 2612,
    1785, 0, 0, 0, 1245, 723, 0, 906, 799, 0, 0, 0, 478, 2372, 0, 465,
    0, 3026, 168, 0, 3384, 0, 0, 0, 191, 999, 1915, 2141, 0, 1833, 0, 0,
    1683, 3518, 192, 816, 0, 3159, 0, 2702, 3065, 0, 1694, 0, 1471, 2620, 0, 0,
    148, 0, 0, 0, 0, 0, 0, 0, 2949, 2492, 422, 0, 930, 0, 2567, 1272,
    1156, 2870, 444, 2871, 3243, 1911, 2455, 1443, 3187, 0, 0, 0, 807, 0, 0, 1847,
    0, 0, 0, 0, 2826, 0, 0, 1490, 0, 0, 3216, 0, 0, 2323, 0, 663,
    2166, 2950, 0, 0, 0, 0, 0, 957, 0, 2582, 0, 0, 710, 1335, 3492, 619,
    0, 3040, 3115, 2437, 0, 0, 3555, 0, 0, 3483, 575, 0, 0, 210, 1090, 0,
    0, 0, 0, 0, 2412, 416, 1456, 2888, 857, 1986, 2527, 3535, 2602, 1791, 0, 0,
    2314, 1473, 0, 2390, 427, 2865, 0, 0, 0, 2247, 3466, 0, 3293, 0, 1234, 2446,
    2752, 3163, 0, 0, 2844, 0, 0, 0, 0, 0, 0, 627, 1485, 0, 0, 0,
    1934, 0, 1671, 0, 0, 0, 0, 0, 0, 2966, 0, 0, 0, 0, 0, 0,
    1098, 0, 0, 0, 3057, 1894, 2522, 0, 1486, 0, 1088, 1017, 1484, 1546, 0, 0,
    1370, 0, 0, 1886, 3462, 0, 0, 0, 0, 0, 0, 2316, 0, 1825, 871, 0,
    2520, 3230, 123, 242, 696, 715, 3489, 0, 1726, 852, 0, 0, 0, 0, 0, 0,
    0, 0, 3119, 1126, 0, 0, 0, 0, 828, 1929, 673, 819, 193, 810, 1624, 0,
    205, 0, 0, 0, 2270, 3290, 3533, 0, 0, 2640, 1810, 2181, 0, 129, 3564, 1593,
    0, 0, 1685, 0, 1794, 1338, 3375, 3472, 0, 0, 0, 0, 0, 0, 0, 2741,
    1239, 2504, 0, 0, 2452, 0, 0, 0, 90, 0, 0, 0, 0, 186, 2423, 0,
    1948, 1954, 1149, 859, 0, 0, 1805, 3149, 0, 0, 1348, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2456, 0, 2090, 0, 0, 539, 0, 1501, 1492, 0,
    0, 0, 7, 0, 0, 0, 0, 0, 0, 2716, 0, 0, 0, 0, 2774, 0,
    163, 0, 0, 0, 1153, 0, 3037, 0, 0, 0, 0, 1553, 0, 0, 0, 0,
    2092, 0, 0, 1555, 1094, 1306, 0, 0, 0, 0, 1415, 0, 2708, 0, 0, 0,
    0, 3129, 1996, 0, 0, 0, 2897, 1302, 3389, 0, 0, 2340, 0, 0, 0, 2153,
    0, 804, 0, 0, 0, 0, 0, 0, 2792, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 374, 2734, 0, 1333, 0, 434, 0, 0, 2654, 2996, 0, 0, 0, 0,
    0, 2059, 0, 2615, 221, 0, 538, 1786, 1953, 3330, 875, 3347, 0, 0, 0, 0,
    0, 0, 878, 0, 0, 0, 2151, 1861, 2023, 1670, 2930, 0, 1040, 0, 0, 0,
    3503, 0, 753, 516, 756, 2028, 3242, 3324, 874, 2124, 3063, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1885,
    0, 0, 0, 0, 0, 0, 0, 1402, 1202, 0, 0, 2854, 0, 0, 2650, 0,
    0, 0, 0, 0, 0, 0, 0, 1716, 0, 0, 0, 0, 2385, 1111, 3413, 0,
    0, 0, 0, 0, 1540, 0, 2345, 1345, 1161, 0, 0, 0, 2131, 487, 3403, 3549,
    2278, 0, 0, 389, 1231, 1084, 1482, 1838, 3372, 0, 872, 2596, 736, 3078, 0, 0,
    0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2915, 0, 0, 2380, 2569, 836, 0, 2330, 916, 2926, 2993, 2759, 0,
    2217, 2019, 250, 2328, 0, 0, 0, 0, 2301, 2740, 3378, 0, 0, 0, 0, 2534,
    0, 0, 0, 0, 0, 0, 3136, 0, 161, 342, 831, 1577, 49, 1809, 2268, 3005,
    0, 0, 759, 480, 0, 0, 0, 0, 0, 0, 2660, 1382, 1337, 2913, 2568, 2168,
    407, 0, 475, 0, 0, 0, 233, 0, 2407, 3102, 0, 0, 0, 0, 0, 548,
    590, 2910, 922, 0, 336, 749, 1474, 3287, 0, 0, 0, 0, 3227, 0, 1131, 1756,
    0, 0, 1135, 18, 1181, 1933, 1932, 785, 3410, 0, 279, 0, 0, 0, 0, 809,
    3411, 3402, 0, 1457, 2647, 967, 1065, 2096, 1139, 2142, 2807, 2836, 2853, 319, 679, 3461,
    915, 3453, 3500, 0, 1799, 0, 0, 0, 0, 2318, 0, 1104, 924, 0, 3050, 3140,
    0, 0, 0, 0, 0, 1211, 0, 0, 0, 3131, 1105, 60, 2661, 0, 1313, 2521,
    2884, 224, 0, 0, 0, 0, 0, 3323, 0, 0, 1363, 2386, 3206, 3422, 0, 1452,
    3185, 0, 0, 0, 0, 1751, 0, 1350, 272, 28, 2705, 0, 1258, 0, 0, 1816,
    0, 0, 2736, 0, 1218, 2965, 0, 0, 0, 0, 0, 0, 2126, 0, 1323, 0,
    0, 0, 467, 0, 2209, 2515, 2867, 1822, 0, 489, 0, 0, 639, 559, 0, 325,
    2787, 0, 1412, 0, 322, 959, 1140, 234, 1502, 0, 1366, 0, 0, 0, 0, 0,
    0, 0, 2745, 197, 2445, 2798, 0, 0, 0, 537, 909, 0, 0, 1623, 0, 0,
    0, 280, 2189, 2882, 2271, 3370, 1695, 0, 1341, 2392, 1759, 3215, 0, 122, 0, 0,
    1943, 0, 0, 0, 0, 0, 0, 0, 0, 0, 443, 2697, 3429, 0, 0, 515,
    0, 0, 0, 0, 0, 94, 0, 0, 1798, 0, 0, 569, 740, 2927, 3388, 0,
    1609, 0, 2902, 0, 0, 1727, 0, 2529, 0, 0, 0, 79, 774, 1038, 0, 1961,
    0, 0, 0, 0, 189, 54, 1887, 2322, 0, 0, 0, 3184, 1312, 1387, 2600, 0,
    0, 0, 1060, 0, 0, 0, 0, 0, 0, 2105, 3112, 0, 0, 0, 3211, 3571,
    463, 254, 0, 0, 2855, 3446, 3222, 0, 0, 0, 3135, 1133, 0, 0, 0, 0,
    0, 0, 491, 3304, 0, 0, 1185, 0, 2818, 3520, 0, 0, 0, 1419, 980, 0,
    2789, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1990, 2649, 42, 1465, 1688,
    0, 0, 3401, 0, 0, 0, 377, 2994, 0, 0, 0, 0, 1880, 3042, 0, 2914,
    3049, 3511, 2849, 3544, 3296, 3032, 0, 0, 780, 839, 1102, 1044, 2143, 2303, 81, 177,
    1542, 1517, 2254, 1421, 2525, 0, 0, 2860, 1001, 2464, 3085, 3530, 0, 0, 0, 1600,
    3432, 3254, 3352, 1913, 0, 787, 0, 887, 0, 0, 2240, 0, 0, 0, 0, 0,
    2683, 22, 2355, 0, 0, 0, 0, 0, 0, 112, 1018, 1326, 868, 354, 1737, 0,
    0, 0, 364, 2834, 1783, 0, 0, 0, 0, 1958, 678, 0, 252, 600, 1698, 2938,
    2957, 1277, 3002, 0, 0, 1493, 0, 0, 0, 1464, 1543, 2043, 1841, 0, 0, 0,
    0, 3043, 0, 2723, 236, 0, 0, 0, 0, 1048, 0, 0, 3190, 0, 0, 0,
    0, 731, 0, 2735, 1204, 2967, 0, 0, 0, 0, 0, 0, 634, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1879, 0, 0, 0, 0, 0, 568, 1010, 1349,
    1732, 1845, 1282, 3313, 0, 3302, 0, 0, 0, 0, 2635, 0, 2881, 0, 0, 0,
    69, 0, 1167, 1138, 0, 0, 0, 638, 295, 750, 1700, 0, 700, 3171, 997, 202,
    0, 0, 0, 0, 1066, 2984, 0, 1315, 0, 0, 0, 0, 462, 2371, 3458, 0,
    0, 0, 0, 0, 755, 1741, 2638, 337, 1610, 68, 954, 0, 0, 0, 1722, 0,
    0, 0, 2590, 0, 0, 0, 0, 0, 0, 1109, 0, 0, 3423, 0, 0, 343,
    0, 0, 0, 0, 0, 0, 0, 0, 593, 960, 734, 550, 1377, 2737, 2369, 0,
    0, 612, 2607, 1863, 0, 0, 0, 0, 376, 2718, 0, 0, 0, 0, 3139, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1162, 1160, 3362, 1116, 0, 0, 0, 2703,
    0, 371, 1909, 166, 534, 1939, 2177, 993, 0, 0, 0, 0, 0, 0, 2160, 3046,
    0, 0, 356, 1467, 2709, 0, 3515, 0, 0, 1859, 0, 688, 375, 1745, 2265, 0,
    2426, 0, 0, 0, 345, 0, 0, 0, 0, 229, 2313, 1278, 0, 1505, 0, 0,
    0, 1800, 1966, 3440, 0, 26, 0, 0, 2728, 0, 456, 2000, 3395, 0, 0, 452,
    1613, 3238, 0, 0, 0, 659, 0, 2570, 0, 0, 0, 0, 1393, 3279, 0, 0,
    2311, 0, 0, 0, 3361, 0, 0, 0, 806, 3256, 0, 0, 0, 0, 0, 2749,
    0, 0, 0, 1418, 862, 832, 400, 2403, 0, 0, 0, 0, 1908, 0, 0, 1037,
    1719, 0, 2499, 403, 813, 1987, 2814, 0, 0, 0, 2494, 795, 116, 2593, 2799, 3025,
    3109, 3182, 3358, 0, 0, 0, 0, 0, 0, 529, 1075, 563, 0, 0, 0, 1295,
    0, 0, 0, 0, 248, 2195, 0, 0, 0, 50, 531, 2060, 2662, 0, 0, 2717,
    0, 2227, 0, 0, 0, 0, 2693, 0, 0, 2656, 2931, 2969, 0, 910, 0, 0,
    0, 2158, 0, 0, 0, 3172, 0, 863, 935, 1802, 2397, 2175, 3156, 0, 0, 0,
    861, 0, 824, 3273, 0, 0, 0, 0, 0, 0, 1513, 0, 2987, 3252, 0, 0,
    0, 1707, 1627, 0, 493, 3315, 3485, 0, 0, 0, 968, 0, 0, 0, 2886, 1034,
    420, 3255, 938, 3367, 355, 2630, 2592, 0, 0, 1514, 876, 3047, 0, 0, 476, 0,
    1855, 0, 0, 0, 0, 31, 99, 1878, 3080, 0, 0, 15, 1620, 0, 2088, 404,
    0, 0, 3431, 0, 0, 0, 2533, 0, 0, 1532, 1264, 0, 0, 320, 2144, 2383,
    0, 2382, 0, 0, 2531, 2623, 2939, 1574, 3557, 402, 0, 0, 0, 2297, 3124, 0,
    0, 0, 1283, 578, 0, 0, 0, 899, 0, 0, 3381, 104, 0, 0, 0, 0,
    907, 0, 113, 0, 2633, 0, 0, 2535, 775, 0, 0, 2645, 282, 0, 1804, 2920,
    0, 0, 3376, 0, 3481, 0, 1782, 1536, 0, 718, 149, 1449, 1487, 1844, 0, 179,
    0, 2545, 2267, 0, 0, 1812, 0, 0, 0, 0, 0, 1925, 0, 0, 0, 0,
    0, 0, 1599, 0, 0, 0, 2821, 965, 0, 2848, 0, 0, 0, 0, 1466, 125,
    544, 0, 636, 2830, 0, 0, 0, 955, 1856, 2624, 1907, 0, 2685, 2691, 0, 0,
    0, 0, 692, 0, 0, 0, 0, 2676, 1470, 0, 0, 0, 0, 0, 3176, 1074,
    0, 0, 0, 1702, 3297, 0, 514, 0, 0, 865, 0, 0, 0, 570, 0, 0,
    921, 0, 0, 3061, 2367, 0, 2514, 2100, 0, 0, 488, 0, 332, 303, 2501, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2942, 0, 3360, 262, 440, 2690, 0,
    541, 2711, 3508, 0, 1287, 128, 1360, 939, 1869, 1616, 0, 0, 0, 0, 1459, 0,
    0, 2335, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2840, 0, 0, 0, 0, 0, 0, 1115, 0, 0, 0, 417, 743, 847, 2171, 3116,
    3342, 0, 0, 0, 1787, 797, 244, 1173, 1539, 2381, 2601, 0, 0, 1423, 0, 2069,
    0, 0, 0, 1212, 1322, 596, 2627, 2885, 0, 0, 0, 0, 167, 2989, 0, 265,
    0, 0, 0, 1910, 0, 1531, 1897, 2289, 2613, 3132, 0, 2148, 0, 1036, 1955, 645,
    2185, 2678, 3505, 1266, 0, 0, 0, 0, 0, 1002, 2892, 0, 0, 0, 0, 0,
    0, 0, 0, 3493, 0, 0, 0, 662, 0, 0, 0, 0, 943, 1035, 3144, 2001,
    0, 0, 0, 70, 1263, 2847, 2776, 2922, 3546, 0, 0, 0, 0, 0, 214, 201,
    1736, 0, 0, 3045, 2519, 0, 0, 0, 0, 2555, 0, 0, 0, 0, 0, 2587,
    0, 1711, 3495, 3161, 0, 0, 0, 1469, 0, 0, 579, 2262, 0, 1069, 0, 0,
    3417, 0, 0, 0, 2106, 0, 0, 0, 0, 0, 1151, 543, 25, 1522, 1250, 1615,
    1619, 1628, 2775, 2981, 509, 917, 3180, 3560, 3521, 3451, 1660, 2243, 3562, 0, 281, 2530,
    3194, 0, 0, 0, 0, 0, 0, 2337, 2469, 585, 0, 240, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1329, 2073, 0, 47, 1300, 2221, 1320, 0, 2260,
    2733, 0, 0, 0, 0, 115, 1400, 1611, 989, 2800, 2768, 3010, 0, 0, 0, 0,
    2872, 0, 0, 0, 0, 0, 1201, 2375, 2876, 3447, 178, 0, 0, 1849, 2291, 2777,
    768, 0, 3058, 0, 0, 0, 0, 1453, 0, 0, 0, 0, 2214, 2563, 459, 457,
    2324, 2378, 975, 1429, 1183, 0, 0, 0, 817, 2157, 2202, 0, 0, 0, 3237, 0,
    8, 360, 1916, 3291, 0, 0, 0, 1918, 0, 0, 0, 1837, 0, 0, 2228, 3424,
    0, 0, 0, 0, 1498, 0, 0, 109, 110, 1754, 0, 1622, 860, 0, 1801, 0,
    3340, 0, 0, 0, 0, 0, 0, 0, 1072, 0, 0, 564, 0, 0, 3013, 3467,
    0, 778, 0, 1789, 0, 0, 0, 0, 1898, 0, 0, 0, 0, 0, 1666, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1383, 0, 0, 1362, 0,
    302, 2017, 2880, 3387, 0, 2433, 2648, 0, 3438, 0, 0, 972, 0, 0, 0, 145,
    2354, 0, 3284, 0, 0, 0, 43, 3096, 0, 0, 0, 0, 73, 0, 2130, 0,
    2295, 231, 207, 74, 0, 0, 0, 0, 0, 502, 0, 0, 0, 0, 0, 1191,
    2266, 2471, 2377, 0, 0, 2389, 3507, 0, 1713, 0, 0, 0, 0, 0, 0, 3534,
    2161, 0, 0, 1705, 98, 0, 3319, 3228, 0, 0, 0, 1533, 0, 0, 3276, 0,
    0, 0, 0, 0, 0, 0, 0, 1441, 2972, 3204, 0, 0, 0, 764, 2041, 0,
    2553, 0, 0, 0, 141, 3014, 62, 0, 0, 0, 0, 0, 1217, 0, 0, 0,
    0, 697, 0, 3576, 2008, 0, 0, 0, 0, 623, 0, 0, 0, 2065, 0, 0,
    1626, 0, 0, 0, 409, 3479, 0, 0, 0, 1864, 2665, 2959, 620, 0, 1013, 89,
    0, 0, 0, 0, 0, 0, 147, 2431, 0, 0, 0, 1431, 1571, 0, 0, 1092,
    0, 1401, 2470, 0, 2971, 2781, 0, 0, 0, 0, 0, 0, 0, 0, 1963, 629,
    2594, 0, 0, 0, 0, 0, 977, 0, 0, 3152, 0, 0, 0, 0, 0, 460,
    672, 0, 0, 0, 0, 0, 0, 0, 344, 0, 0, 415, 0, 2808, 1417, 0,
    633, 3282, 0, 0, 2074, 0, 0, 0, 0, 1526, 3251, 0, 0, 0, 0, 0,
    1778, 2518, 798, 950, 0, 0, 0, 0, 0, 2444, 1355, 2290, 0, 0, 0, 1699,
    1781, 1835, 3490, 196, 0, 0, 0, 0, 3086, 1244, 821, 23, 0, 0, 0, 1089,
    2924, 0, 0, 0, 0, 0, 80, 1397, 1279, 1200, 1969, 418, 0, 0, 1795, 0,
    2912, 2014, 0, 0, 1962, 0, 0, 3374, 2548, 0, 0, 0, 3414, 0, 0, 0,
    0, 0, 0, 0, 3170, 0, 0, 0, 1537, 0, 2526, 0, 0, 102, 2404, 0,
    0, 0, 3488, 0, 0, 2758, 0, 655, 3003, 3258, 1061, 1146, 0, 0, 0, 0,
    0, 0, 1407, 0, 1129, 222, 1937, 0, 0, 2256, 0, 490, 2951, 0, 1425, 381,
    1564, 2235, 3292, 1011, 3436, 471, 261, 3295, 3394, 3441, 2176, 3475, 0, 0, 0, 0,
    3031, 3269, 170, 1972, 2893, 0, 0, 513, 2791, 822, 0, 1914, 0, 0, 0, 1569,
    0, 0, 0, 1207, 3162, 0, 0, 0, 3195, 0, 0, 0, 741, 0, 0, 0,
    0, 0, 0, 3244, 0, 0, 0, 0, 283, 0, 0, 362, 0, 0, 2136, 0,
    0, 0, 1248, 1655, 2420, 2477, 3359, 1327, 0, 2331, 631, 20, 0, 1895, 0, 0,
    0, 2929, 647, 0, 143, 0, 0, 0, 370, 1284, 2350, 217, 0, 0, 0, 0,
    0, 0, 1368, 0, 0, 0, 0, 0, 3465, 0, 0, 239, 1528, 2315, 0, 0,
    46, 0, 0, 1701, 0, 0, 0, 0, 970, 1164, 1748, 0, 0, 964, 2909, 0,
    0, 0, 0, 0, 0, 0, 0, 1358, 3224, 0, 0, 0, 0, 0, 3226, 2688,
    3322, 0, 0, 3006, 0, 0, 0, 0, 0, 1460, 0, 1107, 0, 707, 792, 2164,
    75, 84, 900, 1252, 3543, 0, 0, 0, 0, 1938, 1594, 3239, 447, 1583, 1650, 1951,
    0, 0, 2258, 0, 0, 3082, 946, 1980, 625, 2829, 0, 0, 0, 0, 1901, 0,
    873, 0, 0, 1518, 0, 0, 0, 0, 0, 0, 0, 0, 0, 722, 0, 0,
    0, 2761, 0, 0, 0, 1070, 0, 419, 0, 3334, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3223, 0, 0, 1665, 0, 0, 3197, 0, 0, 2307, 0, 0, 1896,
    0, 2102, 0, 0, 0, 2940, 0, 0, 0, 0, 421, 0, 232, 0, 0, 1374,
    0, 0, 3261, 0, 93, 1604, 2020, 2282, 0, 0, 2395, 0, 0, 0, 1827, 2011,
    3004, 0, 2213, 0, 2560, 0, 0, 2783, 0, 0, 0, 0, 2476, 2435, 0, 1559,
    0, 1581, 2815, 1446, 3213, 0, 2346, 0, 3365, 0, 1565, 3205, 0, 0, 0, 0,
    0, 1829, 0, 0, 3246, 0, 0, 0, 1891, 0, 0, 2352, 78, 257, 0, 41,
    898, 2788, 277, 1871, 0, 0, 0, 0, 0, 2120, 91, 0, 0, 1899, 2485, 0,
    0, 0, 0, 0, 2113, 187, 641, 0, 0, 0, 0, 2015, 0, 0, 1983, 0,
    0, 0, 0, 0, 55, 0, 0, 2859, 0, 0, 1942, 3035, 0, 0, 0, 367,
    2027, 0, 848, 3034, 1190, 0, 0, 0, 1125, 0, 0, 0, 0, 424, 936, 1808,
    1399, 0, 1730, 840, 0, 0, 0, 494, 2722, 0, 0, 0, 0, 0, 1157, 0,
    0, 2948, 0, 0, 0, 0, 2251, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3434, 0, 2672, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1422, 2622, 0, 1773, 0, 0, 0, 0, 0,
    0, 0, 1339, 0, 0, 1644, 1675, 323, 0, 3009, 0, 0, 0, 0, 0, 721,
    0, 674, 0, 165, 577, 3133, 0, 0, 135, 2321, 2845, 0, 622, 0, 27, 0,
    0, 0, 2248, 0, 0, 331, 691, 2225, 770, 0, 39, 0, 1507, 3051, 3522, 1179,
    844, 498, 1779, 1717, 2300, 2552, 983, 0, 1530, 2087, 3232, 0, 316, 0, 2299, 0,
    0, 0, 0, 0, 1203, 2045, 0, 0, 0, 97, 2904, 1166, 0, 0, 0, 1923,
    0, 0, 0, 1832, 727, 0, 3471, 0, 0, 1127, 3537, 0, 289, 0, 373, 1031,
    1682, 180, 1865, 0, 0, 296, 0, 0, 0, 0, 0, 2819, 0, 1375, 0, 0,
    0, 1271, 0, 1475, 0, 0, 0, 1121, 0, 2108, 1144, 1512, 3540, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1404, 945, 0, 0, 77, 518, 0,
    3356, 0, 0, 0, 1196, 1585, 0, 0, 0, 0, 0, 0, 0, 1328, 611, 0,
    0, 0, 589, 846, 1297, 2095, 0, 2360, 2343, 423, 3100, 0, 0, 120, 1857, 0,
    0, 3146, 2347, 0, 0, 0, 0, 0, 1062, 3153, 0, 0, 2133, 3103, 0, 3064,
    1646, 0, 1561, 0, 0, 2843, 2122, 2968, 0, 0, 0, 285, 346, 0, 0, 0,
    0, 0, 0, 0, 0, 925, 1416, 1658, 0, 0, 1260, 2306, 2174, 3196, 1268, 0,
    0, 0, 2259, 0, 0, 0, 0, 864, 1661, 976, 0, 2490, 0, 0, 0, 0,
    0, 3353, 2637, 0, 238, 0, 1617, 1967, 2336, 621, 2503, 0, 0, 67, 2921, 0,
    0, 1851, 1016, 0, 0, 0, 3278, 808, 685, 913, 2670, 1568, 203, 2804, 772, 1529,
    3363, 3405, 0, 2532, 969, 2974, 3130, 0, 0, 0, 0, 0, 0, 851, 0, 0,
    0, 0, 0, 0, 2696, 0, 1158, 0, 206, 0, 0, 1595, 3083, 1509, 1858, 2795,
    1479, 1519, 3456, 985, 2376, 0, 1740, 0, 0, 0, 542, 2608, 2646, 0, 1520, 0,
    0, 0, 0, 2953, 3339, 1508, 0, 0, 2007, 0, 2549, 92, 0, 0, 0, 0,
    0, 0, 0, 3444, 0, 0, 0, 0, 0, 0, 0, 0, 172, 2997, 0, 0,
    0, 0, 0, 0, 0, 604, 0, 654, 1831, 1767, 2572, 0, 1256, 0, 0, 0,
    3125, 0, 0, 0, 747, 1050, 1299, 1511, 2482, 2585, 0, 2546, 0, 0, 0, 1342,
    1524, 3357, 0, 0, 0, 0, 0, 2430, 0, 2103, 571, 1403, 0, 0, 908, 0,
    524, 0, 0, 0, 942, 1525, 0, 0, 0, 3054, 0, 2421, 0, 0, 0, 0,
    2082, 0, 0, 0, 0, 0, 185, 0, 0, 3316, 1931, 0, 227, 825, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2197, 2269, 1483, 0, 0, 0, 1632, 0, 0,
    2109, 0, 0, 0, 1964, 3138, 0, 0, 0, 0, 2911, 0, 2725, 0, 0, 540,
    0, 0, 3011, 0, 0, 0, 0, 0, 0, 1003, 0, 0, 3412, 2116, 2048, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 777, 2995, 0, 0, 0, 0, 3198,
    3212, 0, 0, 3306, 0, 0, 0, 0, 1444, 0, 0, 0, 0, 0, 0, 0,
    1174, 0, 0, 0, 2677, 0, 2261, 357, 630, 724, 2400, 3263, 0, 0, 2277, 1541,
    1854, 0, 330, 3214, 0, 0, 0, 0, 0, 1775, 0, 829, 1696, 0, 3148, 430,
    0, 0, 0, 438, 2387, 0, 826, 0, 0, 0, 3502, 0, 729, 904, 3077, 3175,
    0, 0, 0, 3165, 0, 0, 0, 0, 1458, 2057, 0, 0, 100, 0, 0, 2123,
    2466, 3268, 0, 0, 725, 0, 1414, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2121, 0, 0, 2574, 998, 0, 0, 0, 3147, 0, 0, 0, 2204, 0, 0, 1394,
    0, 0, 0, 0, 0, 0, 1235, 2361, 583, 2305, 0, 3321, 0, 0, 0, 0,
    3516, 0, 0, 0, 298, 1762, 1298, 2013, 0, 2828, 0, 1677, 0, 0, 0, 484,
    21, 1709, 0, 0, 0, 0, 1603, 1640, 492, 1803, 3076, 0, 0, 0, 0, 2097,
    1503, 0, 0, 1664, 0, 0, 0, 0, 1592, 3178, 0, 0, 2434, 0, 2263, 1712,
    0, 0, 255, 2448, 0, 190, 815, 1866, 2680, 683, 0, 0, 1780, 0, 1567, 0,
    0, 0, 2611, 0, 0, 0, 3253, 0, 3095, 554, 0, 1940, 3480, 0, 0, 2056,
    275, 572, 0, 0, 3071, 0, 0, 0, 2115, 2636, 0, 1145, 0, 613, 3231, 0,
    0, 291, 485, 195, 0, 0, 573, 779, 1676, 2784, 0, 103, 3501, 0, 0, 0,
    0, 3030, 0, 0, 0, 0, 1926, 3209, 0, 0, 0, 0, 0, 701, 0, 0,
    1241, 0, 0, 0, 0, 1142, 2958, 0, 2034, 0, 0, 1480, 0, 131, 1154, 0,
    0, 0, 0, 2288, 0, 53, 0, 0, 0, 1631, 929, 1734, 0, 0, 0, 0,
    0, 0, 3494, 0, 2051, 2891, 893, 560, 0, 0, 0, 558, 0, 919, 0, 0,
    1408, 1091, 0, 159, 2537, 2694, 437, 2744, 2063, 0, 737, 0, 0, 0, 0, 0,
    0, 0, 0, 308, 379, 2338, 0, 0, 0, 0, 0, 0, 0, 0, 1693, 0,
    0, 1354, 455, 1764, 2009, 3001, 34, 1605, 733, 0, 0, 1654, 1589, 3018, 2066, 1296,
    2621, 0, 0, 0, 0, 1587, 1152, 2460, 2868, 0, 0, 1959, 0, 0, 2785, 0,
    0, 0, 0, 0, 2222, 0, 0, 789, 988, 0, 2046, 3041, 0, 1137, 1291, 1710,
    0, 0, 0, 0, 0, 0, 363, 2002, 0, 0, 1343, 0, 0, 306, 953, 1155,
    2422, 0, 0, 973, 0, 0, 0, 0, 0, 0, 0, 0, 1979, 2998, 0, 0,
    1828, 3221, 3262, 3580, 1481, 3225, 0, 0, 1905, 0, 0, 368, 1386, 0, 247, 2104,
    803, 0, 382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1180, 0, 2416, 664, 0, 0, 0, 1763, 0, 0, 2841, 1868, 299, 0,
    0, 0, 286, 2746, 3191, 0, 1875, 0, 0, 2936, 2928, 0, 0, 0, 3464, 0,
    3160, 0, 2483, 3, 1772, 2040, 0, 0, 0, 3093, 0, 0, 0, 0, 0, 0,
    0, 3328, 0, 978, 2899, 0, 0, 0, 2358, 901, 2732, 0, 0, 0, 0, 461,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3107, 2147, 0, 1793, 0,
    0, 0, 0, 0, 0, 0, 1434, 2127, 0, 0, 0, 0, 0, 0, 0, 687,
    2561, 0, 0, 3355, 0, 0, 3134, 0, 0, 0, 0, 0, 1667, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2134, 2642, 0, 0, 0, 0, 0, 0, 713,
    587, 1308, 0, 2747, 3383, 0, 0, 0, 0, 2215, 3563, 0, 2086, 2985, 0, 212,
    1437, 3442, 3379, 1198, 2287, 0, 0, 0, 0, 0, 0, 413, 1147, 1944, 3260, 0,
    0, 38, 845, 0, 1580, 1344, 2901, 971, 3307, 0, 3104, 0, 0, 0, 0, 0,
    1052, 2453, 0, 2237, 0, 0, 0, 0, 0, 2907, 0, 469, 802, 0, 0, 0,
    3024, 2368, 0, 2558, 0, 0, 0, 0, 0, 386, 450, 1197, 0, 3486, 0, 0,
    0, 0, 0, 0, 1171, 0, 0, 3443, 0, 849, 2579, 0, 0, 3498, 1405, 241,
    1836, 2373, 2674, 0, 0, 1657, 1681, 2652, 1081, 1451, 974, 1720, 726, 2206, 2473, 2486,
    0, 2963, 411, 2220, 0, 0, 0, 2479, 3343, 0, 0, 0, 0, 2436, 1381, 2748,
    0, 1884, 0, 0, 1760, 0, 0, 2511, 0, 0, 0, 0, 0, 2351, 0, 0,
    0, 1106, 0, 1169, 3168, 0, 0, 0, 1680, 0, 677, 0, 0, 0, 0, 0,
    0, 0, 0, 762, 0, 0, 0, 0, 0, 486, 59, 405, 1590, 0, 717, 2605,
    0, 714, 0, 1652, 1579, 398, 2933, 2793, 3084, 800, 1982, 2245, 3201, 1872, 601, 0,
    0, 0, 0, 0, 0, 0, 0, 3081, 0, 0, 0, 0, 0, 894, 464, 0,
    0, 0, 0, 137, 304, 0, 0, 0, 0, 1752, 2036, 2425, 2695, 3029, 0, 0,
    2952, 0, 0, 0, 952, 1877, 2101, 2505, 3338, 0, 1648, 3366, 0, 0, 52, 126,
    466, 1725, 2249, 2438, 0, 3075, 0, 0, 0, 0, 0, 2094, 2851, 3118, 855, 0,
    0, 0, 0, 0, 0, 3325, 0, 0, 0, 0, 0, 2767, 0, 1319, 2478, 0,
    0, 0, 0, 686, 401, 2332, 1022, 2724, 2833, 0, 0, 0, 2218, 1255, 0, 0,
    0, 9, 2192, 0, 0, 0, 0, 0, 0, 1246, 0, 0, 2742, 3377, 0, 1220,
    0, 0, 0, 0, 2394, 3120, 0, 0, 533, 914, 3233, 0, 1598, 0, 0, 0,
    2024, 3248, 3454, 0, 0, 0, 0, 0, 0, 658, 0, 0, 1998, 1900, 0, 3169,
    0, 0, 0, 0, 0, 0, 0, 0, 3028, 0, 2284, 0, 3265, 2873, 693, 0,
    0, 684, 0, 956, 1957, 439, 1768, 2052, 0, 0, 0, 0, 0, 2890, 3536, 106,
    2359, 1643, 0, 2317, 0, 668, 1935, 1384, 626, 2667, 0, 0, 3220, 0, 0, 0,
    0, 1433, 2727, 3416, 0, 0, 0, 671, 3333, 1118, 3341, 0, 0, 0, 0, 0,
    0, 1364, 2556, 0, 0, 0, 2201, 139, 3217, 0, 0, 0, 0, 0, 1663, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1409, 0, 0, 0, 0, 2770, 1224, 0,
    3346, 0, 0, 0, 1930, 2664, 1432, 0, 0, 0, 162, 2033, 2010, 259, 656, 698,
    990, 1630, 2410, 2684, 246, 1692, 2811, 3457, 3491, 0, 0, 0, 0, 0, 0, 1187,
    0, 134, 522, 1178, 2565, 0, 0, 2391, 0, 0, 0, 0, 0, 0, 0, 0,
    637, 0, 2786, 276, 760, 1906, 3053, 321, 393, 3350, 0, 2487, 2510, 0, 435, 119,
    0, 0, 0, 0, 2333, 0, 0, 0, 0, 0, 0, 0, 783, 1304, 0, 0,
    0, 0, 1005, 0, 0, 0, 0, 0, 0, 3062, 0, 1321, 0, 0, 0, 0,
    1946, 1030, 0, 732, 0, 0, 0, 0, 0, 0, 0, 1903, 0, 0, 0, 805,
    0, 902, 1188, 1870, 2598, 0, 0, 2970, 0, 1055, 1093, 506, 2975, 3207, 328, 0,
    0, 0, 3455, 1130, 1398, 0, 0, 2488, 0, 0, 0, 0, 0, 2411, 644, 1575,
    2190, 0, 3526, 1049, 2370, 580, 1019, 0, 2199, 0, 0, 29, 1103, 184, 2550, 1662,
    1379, 1578, 562, 1659, 0, 0, 0, 0, 0, 0, 2653, 0, 2542, 0, 0, 0,
    711, 213, 773, 2908, 0, 1357, 0, 3098, 3143, 0, 0, 0, 1917, 284, 0, 0,
    2070, 0, 0, 0, 0, 1216, 0, 0, 0, 0, 0, 0, 0, 1334, 0, 0,
    0, 2986, 0, 0, 0, 0, 0, 160, 341, 745, 944, 2187, 266, 584, 313, 1236,
    1956, 565, 3235, 3299, 0, 0, 300, 2326, 2692, 399, 2344, 3513, 0, 0, 0, 2341,
    719, 3277, 0, 0, 0, 0, 0, 0, 0, 0, 1041, 0, 0, 0, 1544, 1637,
    1876, 0, 334, 0, 0, 2154, 2320, 0, 0, 0, 0, 0, 0, 0, 0, 3538,
    958, 2186, 0, 0, 0, 0, 0, 0, 0, 146, 0, 0, 71, 0, 0, 0,
    0, 650, 2309, 24, 0, 1438, 3020, 0, 0, 0, 0, 0, 0, 0, 17, 812,
    0, 0, 0, 0, 0, 0, 0, 175, 2712, 0, 0, 0, 2837, 1489, 1999, 0,
    0, 2738, 0, 1924, 0, 0, 3550, 820, 699, 2393, 449, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1679, 0, 0, 0, 0, 911, 2689, 843, 0, 0, 127,
    0, 1656, 0, 1976, 0, 536, 0, 0, 666, 963, 3056, 318, 0, 2925, 0, 0,
    0, 0, 0, 1007, 0, 0, 2765, 0, 3393, 1424, 588, 2898, 0, 0, 591, 837,
    1047, 2042, 0, 0, 2990, 3092, 2825, 218, 0, 0, 0, 0, 0, 0, 0, 790,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3561, 0, 0, 3202,
    361, 1274, 0, 0, 169, 0, 0, 0, 0, 3123, 0, 0, 2763, 0, 0, 0,
    0, 0, 0, 0, 2442, 3399, 2820, 0, 0, 0, 3364, 551, 0, 0, 1305, 0,
    931, 1554, 0, 230, 3073, 0, 1392, 793, 1243, 0, 0, 0, 95, 2334, 3568, 0,
    0, 1110, 3578, 0, 520, 0, 2474, 0, 883, 660, 0, 0, 0, 1371, 3275, 0,
    0, 0, 2053, 2883, 2564, 1562, 0, 0, 0, 0, 3033, 0, 0, 1251, 0, 0,
    0, 0, 1797, 0, 19, 0, 0, 0, 0, 0, 0, 2327, 2935, 1629, 2169, 3331,
    3445, 0, 801, 348, 0, 1516, 0, 0, 3036, 2743, 3421, 2461, 0, 918, 228, 546,
    1820, 3460, 0, 1053, 0, 0, 383, 1439, 1496, 2006, 2250, 2399, 0, 0, 0, 293,
    0, 64, 681, 1500, 0, 2194, 1293, 2850, 1678, 333, 2348, 0, 0, 0, 0, 0,
    835, 667, 850, 1175, 738, 1796, 2274, 2719, 0, 2955, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 716, 2173, 3349, 0, 0, 3504, 0, 1450, 3420, 0,
    937, 981, 0, 0, 0, 0, 2234, 0, 0, 0, 0, 1361, 0, 2954, 2757, 0,
    771, 3539, 0, 0, 0, 2802, 121, 0, 0, 0, 0, 0, 0, 581, 1504, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1288, 0, 751, 0, 0, 3426, 1749, 0,
    0, 712, 1128, 237, 72, 2489, 45, 3332, 0, 0, 0, 1336, 0, 2163, 1032, 2129,
    2302, 2877, 0, 0, 0, 0, 0, 0, 0, 3552, 0, 2363, 2145, 1430, 0, 327,
    1406, 1143, 2658, 0, 606, 0, 640, 2903, 0, 0, 0, 0, 0, 0, 0, 1199,
    1261, 0, 3012, 0, 0, 0, 0, 235, 0, 0, 0, 269, 1391, 0, 0, 2869,
    0, 0, 653, 0, 0, 0, 0, 0, 0, 0, 2440, 0, 0, 0, 1552, 1874,
    1971, 3408, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2766, 0, 2544,
    0, 0, 2751, 0, 0, 2231, 3554, 0, 0, 0, 0, 1534, 1045, 651, 1209, 0,
    1029, 0, 0, 0, 0, 0, 0, 0, 0, 3022, 305, 1947, 0, 0, 3067, 30,
    3476, 358, 1968, 0, 0, 0, 586, 0, 0, 2281, 274, 0, 0, 3188, 0, 0,
    0, 0, 0, 0, 0, 765, 0, 1928, 0, 188, 3449, 0, 0, 0, 1758, 0,
    1978, 0, 36, 2551, 0, 0, 2292, 1993, 0, 0, 245, 1689, 0, 352, 889, 1649,
    0, 0, 1997, 0, 0, 0, 0, 0, 0, 0, 0, 3510, 0, 788, 1818, 0,
    510, 1621, 0, 0, 0, 2076, 61, 553, 107, 1538, 3527, 1862, 0, 0, 183, 3433,
    0, 0, 3369, 1739, 0, 0, 2832, 530, 0, 410, 2644, 0, 0, 2188, 2538, 0,
    1275, 0, 0, 3208, 0, 2075, 2458, 0, 0, 0, 3348, 0, 2003, 1020, 962, 0,
    0, 32, 1134, 1747, 307, 3565, 2196, 1233, 11, 3569, 0, 1426, 3177, 2729, 0, 0,
    0, 0, 0, 0, 0, 1168, 2657, 966, 1012, 709, 1114, 744, 1141, 670, 933, 2170,
    2468, 0, 0, 0, 0, 2580, 194, 0, 0, 0, 0, 0, 0, 3079, 0, 0,
    0, 0, 0, 0, 0, 3105, 891, 3266, 0, 0, 0, 1576, 0, 0, 2557, 432,
    3247, 0, 879, 0, 0, 0, 1472, 0, 226, 3517, 561, 1033, 2918, 0, 288, 3167,
    0, 268, 1570, 2401, 2439, 3547, 0, 0, 0, 0, 0, 0, 2253, 2308, 3551, 0,
    3048, 2374, 0, 0, 0, 0, 479, 0, 408, 1099, 453, 0, 3524, 481, 2118, 1735,
    0, 0, 0, 0, 1194, 2441, 1612, 0, 0, 545, 1262, 3477, 0, 682, 0, 0,
    2409, 0, 782, 0, 2285, 521, 2634, 3468, 133, 0, 0, 0, 0, 1079, 0, 0,
    0, 0, 0, 1346, 0, 0, 2112, 979, 0, 0, 0, 0, 0, 3380, 0, 3186,
    0, 0, 0, 0, 0, 0, 646, 0, 961, 2566, 2252, 2769, 0, 1893, 0, 0,
    0, 0, 0, 0, 1042, 881, 2794, 0, 0, 0, 3173, 0, 0, 0, 2835, 3448,
    0, 0, 0, 0, 3499, 0, 108, 0, 0, 0, 0, 0, 0, 0, 0, 1148,
    0, 0, 1087, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1058, 1867, 497,
    0, 0, 0, 0, 0, 0, 0, 0, 2099, 0, 0, 2038, 1213, 0, 0, 0,
    433, 1324, 1159, 2067, 158, 2172, 3199, 0, 0, 0, 0, 0, 2184, 0, 0, 0,
    0, 0, 0, 0, 0, 2682, 0, 0, 0, 0, 0, 2750, 0, 2629, 838, 3506,
    1806, 2999, 2839, 0, 2539, 1691, 0, 0, 0, 0, 0, 0, 895, 0, 0, 0,
    0, 0, 0, 0, 3310, 0, 1771, 0, 986, 3577, 157, 204, 994, 1653, 2398, 2414,
    3345, 3482, 3514, 0, 0, 0, 2224, 0, 0, 0, 0, 2822, 0, 0, 0, 0,
    0, 0, 1674, 2655, 448, 0, 0, 181, 3023, 182, 0, 0, 468, 1715, 2339, 2894,
    0, 0, 2244, 2673, 0, 0, 0, 791, 552, 0, 0, 991, 0, 0, 0, 3336,
    0, 2155, 3106, 0, 1573, 0, 0, 2982, 0, 1448, 594, 1317, 326, 0, 0, 0,
    0, 2817, 0, 0, 3203, 0, 0, 0, 669, 2054, 2507, 0, 0, 0, 0, 0,
    0, 2005, 0, 0, 3155, 0, 0, 1769, 1307, 1776, 0, 0, 0, 0, 0, 0,
    0, 0, 1184, 2018, 3250, 3553, 198, 567, 2156, 2846, 3094, 0, 2500, 0, 0, 1826,
    0, 292, 2183, 3525, 0, 0, 0, 0, 0, 0, 2813, 535, 0, 335, 2687, 0,
    0, 5, 82, 0, 996, 1651, 3060, 3271, 2714, 0, 0, 0, 0, 1882, 1165, 1351,
    3559, 1753, 1273, 6, 0, 0, 0, 3068, 0, 0, 0, 495, 0, 0, 1347, 1136,
    505, 2049, 0, 0, 0, 0, 0, 0, 0, 3044, 48, 0, 0, 0, 0, 0,
    0, 387, 1455, 0, 0, 2, 3556, 2668, 0, 0, 0, 2408, 0, 0, 0, 0,
    2498, 0, 3344, 3566, 1919, 1977, 2864, 519, 3289, 3309, 3329, 0, 0, 0, 290, 16,
    2617, 3151, 0, 0, 2405, 0, 0, 2119, 0, 0, 0, 0, 0, 0, 0, 2827,
    0, 0, 3327, 1023, 2081, 1733, 3418, 3579, 0, 869, 1410, 1686, 2193, 2319, 0, 928,
    1777, 500, 0, 576, 155, 0, 0, 1253, 549, 1970, 85, 1521, 1883, 2517, 2805, 3386,
    96, 1582, 2072, 1119, 1367, 2991, 2349, 3435, 0, 0, 0, 2366, 0, 1080, 0, 3469,
    0, 0, 3145, 2230, 2098, 0, 426, 1744, 0, 0, 0, 0, 2536, 0, 0, 0,
    854, 1318, 0, 0, 324, 0, 0, 0, 794, 3166, 0, 0, 0, 3113, 0, 0,
    0, 0, 2296, 0, 0, 1920, 0, 0, 0, 0, 927, 0, 0, 0, 1219, 512,
    3021, 3294, 0, 0, 0, 3305, 598, 0, 2293, 1965, 392, 0, 0, 0, 0, 0,
    0, 2619, 3280, 0, 1124, 3529, 0, 0, 0, 0, 3404, 1071, 3091, 0, 0, 2428,
    0, 0, 473, 2554, 2801, 1819, 0, 380, 3087, 2191, 2180, 2467, 2706, 2947, 211, 0,
    1077, 2497, 2581, 1395, 0, 0, 0, 390, 2032, 2283, 3311, 0, 0, 648, 0, 2666,
    0, 446, 0, 0, 0, 0, 2992, 0, 0, 0, 2463, 0, 1597, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 225, 0, 51, 2896, 397, 0, 3150, 0, 0, 0,
    2506, 0, 2167, 0, 114, 3573, 2406, 3318, 0, 0, 0, 932, 0, 0, 0, 0,
    0, 0, 0, 0, 1463, 1843, 0, 2923, 2031, 2152, 2491, 0, 507, 442, 0, 1975,
    0, 0, 0, 1824, 2773, 0, 1331, 2223, 0, 0, 0, 1254, 2021, 0, 1372, 0,
    3288, 0, 0, 0, 0, 0, 1949, 1413, 278, 425, 0, 597, 0, 0, 3183, 0,
    0, 0, 1495, 1922, 0, 0, 0, 0, 0, 0, 0, 0, 1352, 2900, 0, 1588,
    1991, 0, 2606, 3193, 2362, 0, 1265, 3089, 0, 1974, 2203, 0, 0, 0, 599, 0,
    0, 1314, 3257, 784, 1113, 3236, 3267, 3574, 665, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1086, 88, 3245, 253, 3303, 0,
    267, 2599, 0, 2616, 1389, 2415, 0, 0, 0, 0, 3101, 704, 0, 0, 0, 0,
    0, 0, 388, 2756, 0, 0, 0, 0, 0, 0, 0, 2816, 1813, 0, 0, 431,
    0, 833, 3308, 0, 1359, 830, 735, 297, 2022, 2241, 3008, 0, 556, 0, 0, 0,
    0, 0, 811, 0, 0, 391, 661, 0, 0, 0, 0, 150, 0, 2852, 0, 117,
    0, 0, 0, 2135, 0, 2671, 0, 0, 2084, 0, 0, 0, 0, 0, 0, 0,
    834, 0, 0, 482, 595, 934, 1006, 1945, 0, 0, 2279, 2575, 3249, 136, 0, 0,
    270, 0, 0, 353, 1638, 33, 517, 982, 3496, 0, 2037, 1064, 0, 0, 0, 271,
    0, 13, 501, 0, 0, 2413, 0, 0, 0, 2541, 351, 1240, 0, 0, 0, 0,
    0, 0, 0, 2838, 0, 2707, 0, 0, 0, 0, 0, 0, 1043, 0, 2943, 0,
    0, 0, 2576, 0, 0, 0, 0, 0, 0, 3354, 2643, 0, 0, 0, 0, 912,
    0, 1132, 329, 2779, 0, 1008, 1150, 632, 1618, 3419, 0, 2447, 0, 0, 3371, 0,
    0, 0, 312, 818, 76, 1290, 3512, 1340, 0, 0, 0, 1545, 2216, 0, 761, 842,
    0, 0, 0, 412, 0, 2571, 0, 0, 3055, 0, 2418, 0, 0, 209, 0, 2484,
    0, 0, 0, 0, 0, 0, 1535, 3274, 0, 0, 0, 0, 0, 0, 2388, 0,
    0, 3428, 0, 0, 0, 2626, 0, 0, 0, 0, 243, 317, 2559, 3463, 208, 0,
    0, 1973, 3430, 0, 0, 1842, 0, 1067, 1373, 3218, 920, 0, 1454, 2286, 0, 2944,
    0, 0, 0, 0, 0, 0, 301, 1085, 1436, 1523, 2304, 2310, 2823, 1046, 1625, 2146,
    2842, 0, 2577, 2632, 870, 0, 739, 0, 1750, 310, 0, 1122, 1378, 0, 2396, 0,
    105, 1848, 947, 1765, 2976, 511, 603, 12, 2198, 0, 0, 0, 0, 2047, 547, 0,
    0, 948, 2459, 0, 0, 0, 140, 0, 0, 1606, 0, 0, 0, 0, 827, 0,
    1738, 2025, 0, 0, 0, 3158, 0, 0, 0, 0, 2132, 0, 0, 0, 0, 0,
    605, 0, 0, 0, 1177, 1985, 708, 2432, 3097, 0, 1476, 0, 2125, 2264, 2932, 0,
    0, 2364, 2790, 0, 1690, 0, 0, 0, 0, 111, 499, 0, 0, 781, 0, 0,
    0, 1073, 0, 0, 0, 0, 0, 1210, 0, 87, 2210, 0, 1388, 0, 0, 702,
    0, 0, 0, 0, 0, 1230, 0, 0, 2356, 0, 0, 1004, 0, 2481, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2128, 2159, 610, 2547, 0, 0, 0, 1718,
    0, 0, 2212, 0, 0, 0, 0, 1021, 287, 1226, 1242, 1743, 763, 1984, 65, 251,
    2068, 2628, 2720, 0, 0, 441, 2239, 0, 0, 1634, 0, 0, 0, 220, 294, 557,
    1556, 2739, 0, 2945, 0, 0, 814, 451, 0, 0, 0, 156, 1548, 1068, 1904, 86,
    2079, 3548, 2272, 1774, 0, 0, 0, 3137, 0, 0, 2588, 0, 0, 0, 0, 1163,
    0, 0, 0, 0, 2540, 0, 3181, 1639, 0, 3532, 1834, 0, 0, 0, 1294, 0,
    0, 0, 1823, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3016, 0, 2713, 0, 0, 0, 0, 0, 0, 0, 0, 2604,
    2417, 2631, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 338, 602, 0,
    0, 0, 384, 0, 0, 0, 0, 0, 2091, 3452, 0, 0, 2824, 0, 1325, 0,
    0, 903, 1447, 2760, 0, 0, 428, 2039, 2778, 2651, 0, 216, 2610, 3264, 0, 0,
    0, 0, 0, 0, 0, 0, 1221, 1494, 0, 0, 0, 566, 754, 2495, 0, 0,
    0, 496, 0, 0, 582, 3545, 0, 1558, 2762, 0, 0, 0, 1488, 0, 0, 2857,
    858, 3397, 2812, 0, 984, 652, 0, 0, 0, 0, 0, 769, 2138, 1817, 2946, 0,
    2905, 0, 0, 0, 0, 2035, 0, 0, 0, 445, 0, 0, 0, 0, 0, 0,
    1557, 1724, 1356, 2312, 2450, 1790, 2753, 2809, 2973, 3164, 0, 0, 0, 406, 2861, 0,
    0, 3474, 0, 0, 0, 1814, 1172, 0, 0, 394, 1096, 532, 0, 1988, 823, 0,
    0, 0, 0, 0, 3015, 0, 1281, 2493, 0, 0, 0, 0, 2641, 0, 0, 0,
    1563, 3391, 3523, 0, 0, 0, 0, 0, 555, 617, 607, 0, 0, 0, 0, 474,
    0, 2856, 2618, 0, 1757, 0, 0, 1608, 1892, 3373, 0, 0, 0, 2427, 0, 0,
    0, 0, 987, 37, 1890, 0, 841, 0, 0, 176, 0, 2591, 0, 0, 0, 508,
    2226, 0, 1921, 2887, 0, 0, 0, 0, 3415, 0, 1704, 0, 1365, 0, 3335, 0,
    0, 2093, 0, 1706, 748, 1186, 1672, 3007, 0, 1, 0, 0, 0, 0, 0, 311,
    3069, 0, 0, 0, 0, 1989, 0, 0, 0, 0, 0, 0, 0, 657, 0, 0,
    0, 2107, 0, 0, 0, 0, 0, 0, 0, 1788, 0, 2962, 703, 1811, 0, 0,
    0, 0, 3240, 1176, 3478, 0, 3200, 0, 0, 614, 1285, 0, 0, 0, 1396, 2964,
    0, 0, 0, 0, 1761, 0, 0, 0, 3437, 0, 0, 0, 0, 2402, 0, 0,
    0, 0, 0, 1292, 2562, 3272, 2710, 1708, 2603, 0, 2137, 0, 0, 2071, 0, 0,
    1641, 2080, 0, 0, 923, 0, 877, 1440, 0, 0, 0, 0, 2379, 153, 1232, 0,
    0, 0, 0, 2058, 0, 0, 454, 1051, 0, 0, 0, 3570, 0, 0, 0, 1108,
    0, 1192, 752, 0, 3300, 0, 2257, 10, 396, 477, 264, 2988, 2150, 0, 0, 1215,
    2983, 0, 0, 0, 0, 730, 1510, 1936, 0, 470, 215, 2960, 3142, 0, 0, 372,
    0, 0, 1189, 2941, 0, 0, 2029, 0, 0, 1182, 3000, 0, 3368, 0, 309, 0,
    0, 0, 0, 0, 0, 0, 1668, 0, 0, 0, 1560, 0, 1208, 0, 0, 0,
    3382, 3320, 0, 3128, 0, 1491, 0, 0, 0, 1123, 3409, 1635, 3301, 503, 0, 905,
    1039, 2208, 892, 853, 757, 1170, 1385, 57, 2726, 3270, 3314, 0, 350, 1586, 0, 395,
    1076, 0, 0, 0, 0, 0, 0, 0, 171, 728, 1830, 2280, 2715, 4, 3099, 0,
    0, 0, 1257, 1117, 0, 0, 0, 2659, 0, 56, 618, 385, 504, 0, 0, 1815,
    949, 706, 0, 0, 0, 3567, 0, 3572, 0, 1238, 2273, 0, 2114, 0, 0, 1301,
    2803, 0, 2919, 0, 0, 0, 2528, 0, 0, 0, 152, 0, 2211, 0, 0, 0,
    0, 1784, 2165, 3234, 0, 1684, 888, 0, 2449, 0, 124, 1276, 58, 1669, 173, 2475,
    63, 1428, 0, 2772, 1309, 0, 2512, 0, 0, 0, 0, 0, 142, 0, 0, 0,
    3400, 3558, 0, 2207, 0, 0, 2200, 0, 2062, 0, 0, 0, 0, 40, 885, 2586,
    0, 776, 0, 0, 0, 2669, 0, 0, 0, 0, 429, 0, 436, 3259, 0, 0,
    0, 0, 0, 151, 992, 2232, 0, 0, 0, 0, 0, 0, 1097, 0, 1369, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3351, 0, 2424, 0, 0, 0, 0, 2875,
};
