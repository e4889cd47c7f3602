package org.jianhui.kernel.act;

/** What a performed act answers: what it created or changed, and the token that reads one's own write. */
public record Outcome(String id, SeenAt seenAt) {}
