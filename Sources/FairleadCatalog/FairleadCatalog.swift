// FairleadCatalog
