package org.jianhui.workbench.sample;

/**
 * One part of the sample, contributed as a bean by a capability and ordered by {@code @Order}: 100 organisation, 200
 * people, 250 the unions of the cases, 300 cases and applications.
 *
 * <p>A step acts as people do, through {@code Acts}, each act under a fixed idempotency key such as
 * {@code sample:organisation:village-3}: a step interrupted half-way runs again from its beginning and repeats nothing.
 */
public interface SampleStep {

    /** Stable and unique; a loaded step is remembered by it and never runs again. */
    String name();

    /** Loads all of it; may be long. An exception is logged, and the step is tried again. */
    void load(SampleProgress progress);
}
