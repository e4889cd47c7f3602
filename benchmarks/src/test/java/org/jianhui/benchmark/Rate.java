package org.jianhui.benchmark;

/**
 * What one contender did in one round.
 *
 * @param perSecond acts of all clients together
 * @param clientMicros processor time of the clients' threads per act
 * @param serverMicros processor time of the database server's processes per act, its background writers included
 */
record Rate(double perSecond, double clientMicros, double serverMicros) {

    /** What the act cost this machine, whatever else ran on it meanwhile. */
    double cpuMicros() {
        return clientMicros + serverMicros;
    }
}
