package org.jianhui.kernel.proof;

import java.util.List;
import org.jianhui.kernel.id.UnionId;

/**
 * A proof bundle that was made of a case. Holds no personal value.
 *
 * @param union whose case it is
 * @param checkpoint over how many events the checkpoint reaches under which it proves them
 * @param reason for what it was made, in plain words, without names
 * @param opened whose sealed values are open in it
 * @param files papers and attachments that are in it
 * @param sha256 of the whole file, lower-case hex
 * @param bytes of the whole file
 */
public record Bundle(
        String caseId,
        UnionId union,
        long checkpoint,
        String reason,
        List<OpenedOf> opened,
        List<String> files,
        String sha256,
        long bytes) {

    public Bundle {
        opened = List.copyOf(opened);
        files = List.copyOf(files);
    }
}
