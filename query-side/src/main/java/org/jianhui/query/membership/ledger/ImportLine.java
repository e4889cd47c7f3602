package org.jianhui.query.membership.ledger;

import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A file's import as it is shown.
 *
 * @param cadre name of who handed it in, sealed; null if that is not known
 */
public record ImportLine(ImportView view, @Nullable Envelope cadre) {}
