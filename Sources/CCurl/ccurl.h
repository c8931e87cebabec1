#ifndef FAIRLEAD_CCURL_H
#define FAIRLEAD_CCURL_H

#include <curl/curl.h>

#endif
