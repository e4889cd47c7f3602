package org.jianhui.kernel.founding;

import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;

/**
 * The legal-person certificate (工会法人资格证书).
 *
 * @param code unified social credit code on it
 */
public record Certificate(String code, LocalDate issuedOn, AttachmentId scan) {}
