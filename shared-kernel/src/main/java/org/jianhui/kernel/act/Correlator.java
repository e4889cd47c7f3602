package org.jianhui.kernel.act;

/** Marks a subscribing handler that moves a process in the transaction of the event. It is told of each event once, there. */
public interface Correlator {}
