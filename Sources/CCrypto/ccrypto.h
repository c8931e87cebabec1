#ifndef FAIRLEAD_CCRYPTO_H
#define FAIRLEAD_CCRYPTO_H

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

#endif
