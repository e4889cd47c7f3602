package org.jianhui.kernel.act;

/** Marks a subscribing handler that moves a process in the transaction of the event. Redelivery must be harmless. */
public interface Correlator {}
