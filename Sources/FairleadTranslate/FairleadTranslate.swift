// FairleadTranslate
