// FairleadCore
