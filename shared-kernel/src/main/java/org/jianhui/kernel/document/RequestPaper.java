package org.jianhui.kernel.document;

import java.time.LocalDate;
import org.jianhui.kernel.id.PaperId;

/**
 * A request (请示): its number and date; each has exactly one reply.
 *
 * @param number document number as printed, for example {@code 太农筹〔2022〕3号}; at most 60 characters
 * @param dated the date on the paper
 */
public record RequestPaper(PaperId paper, String number, LocalDate dated, PaperIssuer issuer) {}
