package org.jianhui.kernel.election;

import org.jianhui.kernel.id.PersonId;

/**
 * One person standing for one body: what is approved, objected to and blocked.
 */
public record Candidacy(PersonId person, Body body) {}
