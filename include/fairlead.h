#ifndef FAIRLEAD_H_
#define FAIRLEAD_H_
#endif
