package org.jianhui.kernel.founding;

import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * A seal as engraved.
 *
 * @param engravedOn the day it was engraved
 * @param imprint scan of its imprint
 * @param custodian who keeps it, and {@code custodianName} sealed under that person's key
 */
public record Seal(
        SealKind kind, LocalDate engravedOn, AttachmentId imprint, PersonId custodian, Envelope custodianName) {}
