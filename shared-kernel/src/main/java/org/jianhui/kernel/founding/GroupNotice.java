package org.jianhui.kernel.founding;

import java.time.LocalDate;
import org.jianhui.kernel.id.PaperId;

/**
 * The paper by which the group is set up or changed (成立筹备组的通知).
 *
 * @param number document number as printed; at most 60 characters
 * @param dated the date on the paper: from then on the group exists, or stands as changed
 */
public record GroupNotice(PaperId paper, String number, LocalDate dated) {}
