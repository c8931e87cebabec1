// FairleadAuth
