package org.jianhui.kernel.election.assembly;

import org.jianhui.kernel.id.PersonId;

/**
 * A delegate whose credentials were refused.
 *
 * @param reason in plain words, without names
 */
public record RefusedDelegate(PersonId person, String reason) {}
