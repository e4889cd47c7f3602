package org.jianhui.kernel.founding;

import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;

/**
 * The registration with the police of the unit's place (公安登记), before any seal is engraved.
 *
 * @param number of the registration, as on the paper
 * @param office which registered
 */
public record PoliceRegistration(String number, String office, LocalDate registeredOn, AttachmentId scan) {}
