package org.jianhui.query.proof;

import java.time.Instant;
import org.jianhui.kernel.proof.Bundle;

/**
 * A proof bundle that was handed out.
 *
 * @param account who had it made
 */
public record MadeBundle(Instant recordedAt, String account, Bundle bundle) {}
