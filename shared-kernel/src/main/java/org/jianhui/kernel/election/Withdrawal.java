package org.jianhui.kernel.election;

import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy taken off the list.
 *
 * @param reason sealed under the candidate's key; null if the cause of the change says it all
 */
public record Withdrawal(Candidacy candidacy, @Nullable Envelope reason) {}
