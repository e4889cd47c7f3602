package org.jianhui.kernel.act;

/**
 * Marks a subscribing handler of the command side that keeps a small synchronous table in the transaction of the event.
 * Its methods are Axon event handlers; registers run before {@link Correlator}s.
 */
public interface Register {}
