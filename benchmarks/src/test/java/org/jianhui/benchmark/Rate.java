package org.jianhui.benchmark;

/**
 * What one contender did in one round.
 *
 * @param perSecond acts of all clients together
 * @param cpuMicros processor time of the clients' threads per act: what the server does is not in it
 */
record Rate(double perSecond, double cpuMicros) {}
