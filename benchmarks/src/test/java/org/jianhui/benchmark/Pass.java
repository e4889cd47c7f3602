package org.jianhui.benchmark;

/**
 * One of those that go over the same events, one after the other.
 *
 * @param before is done each time, and not measured
 */
record Pass(String name, Contender.Work before, Contender.Work work) {}
