"""Writes a llama of one layer with random weights as a GGUF file of 100 KB: enough for a real server to have something to serve.

    python tiny_model.py FILE

Only its words can be the likeliest token, so what it says is text; bytes come up where a grammar leaves nothing else.
"""

import sys

import gguf
import numpy

WORDS = ["hello", "world", "fair", "lead", "line", "rope", "ship", "wind"]
WIDTH, HEADS, HIDDEN, WINDOW = 32, 2, 64, 512


def write(path: str) -> None:
    tokens = ["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)] + ["\u2581" + word for word in WORDS]
    kinds = [gguf.TokenType.UNKNOWN] + [gguf.TokenType.CONTROL] * 2 + [gguf.TokenType.BYTE] * 256 + [gguf.TokenType.NORMAL] * len(WORDS)
    random = numpy.random.default_rng(1)
    model = gguf.GGUFWriter(path, "llama")
    model.add_context_length(WINDOW)
    model.add_embedding_length(WIDTH)
    model.add_block_count(1)
    model.add_feed_forward_length(HIDDEN)
    model.add_head_count(HEADS)
    model.add_head_count_kv(HEADS)
    model.add_layer_norm_rms_eps(1e-5)
    model.add_rope_dimension_count(WIDTH // HEADS)
    model.add_vocab_size(len(tokens))
    model.add_tokenizer_model("llama")
    model.add_token_list(tokens)
    model.add_token_scores([0.0] * len(tokens))
    model.add_token_types(kinds)
    model.add_unk_token_id(0)
    model.add_bos_token_id(1)
    model.add_eos_token_id(2)
    model.add_chat_template("{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n{% endfor %}")

    def tensor(name: str, *shape: int) -> None:
        values = (random.standard_normal(shape) * 0.2).astype(numpy.float32)
        if name == "output.weight":
            values[: -len(WORDS)] = 0
        model.add_tensor(name, values)

    tensor("token_embd.weight", len(tokens), WIDTH)
    tensor("output_norm.weight", WIDTH)
    tensor("output.weight", len(tokens), WIDTH)
    for norm in ("attn_norm", "ffn_norm"):
        tensor(f"blk.0.{norm}.weight", WIDTH)
    for projection in ("attn_q", "attn_k", "attn_v", "attn_output"):
        tensor(f"blk.0.{projection}.weight", WIDTH, WIDTH)
    tensor("blk.0.ffn_gate.weight", HIDDEN, WIDTH)
    tensor("blk.0.ffn_up.weight", HIDDEN, WIDTH)
    tensor("blk.0.ffn_down.weight", WIDTH, HIDDEN)
    model.write_header_to_file()
    model.write_kv_data_to_file()
    model.write_tensors_to_file()
    model.close()


if __name__ == "__main__":
    write(sys.argv[1])
