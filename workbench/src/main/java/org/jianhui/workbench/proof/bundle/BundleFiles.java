package org.jianhui.workbench.proof.bundle;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.inspection.CaseAttachment;
import org.jianhui.query.inspection.FindCaseAttachments;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentDesk;
import org.jianhui.workbench.document.PaperDesk;

/** The papers and attachments that are opened for a reader: those he may download, whose hash an event of the case names. */
final class BundleFiles {

    private final Queries queries;
    private final PaperDesk papers;
    private final AttachmentDesk attachments;

    BundleFiles(Queries queries, PaperDesk papers, AttachmentDesk attachments) {
        this.queries = queries;
        this.papers = papers;
        this.attachments = attachments;
    }

    /** By id, in the order in which the case names them; what was erased is left out. */
    Map<String, byte[]> of(Asked asked, CaseShown shown, StoredCase stored, Caller caller) {
        Collected collected = new Collected(hashes(stored));
        if (asked.papers()) {
            shown.sheets().forEach(sheet -> add(collected, sheet, caller));
        }
        if (asked.attachments()) {
            for (String each : shown.cases()) {
                List<CaseAttachment> found = queries.ask(new FindCaseAttachments(each, null), caller.account())
                        .attachments();
                found.forEach(file -> collected.add(
                        file.attachment().value(),
                        file.size(),
                        file.sha256(),
                        () -> attachments.read(file.attachment(), caller.account())));
            }
        }
        return collected.files;
    }

    private void add(Collected collected, CaseSheet sheet, Caller caller) {
        Stream.ofNullable(sheet.issued())
                .flatMap(issued -> issued.renditions().stream())
                .forEach(file -> collected.add(
                        file.id(),
                        file.size(),
                        file.sha256(),
                        () -> papers.content(sheet, of(file), caller.account())));
    }

    private static PaperFormat of(StoredFile file) {
        return Stream.of(PaperFormat.values())
                .filter(format -> format.mediaType().equals(file.mediaType()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> hashes(StoredCase stored) {
        Set<String> hashes = new HashSet<>();
        stored.each((pointer, node) -> {
            if (node.isObject() && node.path("sha256").isString()) {
                hashes.add(node.path("sha256").stringValue());
            }
        });
        return hashes;
    }

    private static final class Collected {

        private final Set<String> named;
        private final Map<String, byte[]> files = new LinkedHashMap<>();
        private long bytes;

        private Collected(Set<String> named) {
            this.named = named;
        }

        private void add(String id, long size, String sha256, Supplier<byte[]> content) {
            if (!named.contains(sha256) || files.containsKey(id)) {
                return;
            }
            bytes += size;
            BundleBounds.holdFiles(bytes);
            try {
                files.put(id, content.get());
            } catch (NotFound | PersonErased gone) {
                bytes -= size;
            }
        }
    }
}
