package org.jianhui.query.projection;

/** Marks a bean with Axon {@code @QueryHandler} methods; it is registered at the query bus. */
public interface Answering {}
