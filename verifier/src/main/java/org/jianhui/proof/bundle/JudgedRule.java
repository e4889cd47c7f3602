package org.jianhui.proof.bundle;

/**
 * A rule a decision rests on.
 *
 * @param clause of the published rules; empty where the catalogue in the bundle does not name it
 */
public record JudgedRule(String id, String clause) {}
