package org.jianhui.kernel.founding;

import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;

/**
 * The union's account; it is the organisation's, no person's.
 *
 * @param number as the bank gave it, 8 to 32 digits
 */
public record BankAccount(String bank, String number, LocalDate openedOn, AttachmentId scan) {}
