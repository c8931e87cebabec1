#include "ccatalog.h"
