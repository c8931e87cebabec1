// FairleadTransport
