// FairleadRouter
