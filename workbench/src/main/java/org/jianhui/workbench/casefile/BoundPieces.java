package org.jianhui.workbench.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.inspection.CaseAttachment;
import org.jianhui.query.process.ProcessPicture;
import org.jianhui.workbench.document.PdfRenderer;

/** Collects what is bound behind a case file's own pages, within bounds; of every attachment it says what became of it. */
final class BoundPieces {

    /** Bytes of attachments in one file; what comes after is only listed. */
    static final long MOST_ATTACHED = 48L * 1024 * 1024;

    static final int MOST_DIAGRAMS = 40;

    private final Words words;
    private final PdfRenderer pdf;
    private final List<Bound> titles = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<AttachmentId, String> fates = new HashMap<>();
    private final Map<String, Drawing> drawn = new HashMap<>();
    private long attached;
    private int diagrams;

    BoundPieces(Words words, PdfRenderer pdf) {
        this.words = words;
        this.pdf = pdf;
    }

    /** What was erased is listed, and cannot be bound. */
    void paper(CaseSheet sheet, Supplier<byte[]> content) {
        try {
            pieces.add(Piece.paper(content.get()));
            titles.add(new Bound(words.of("papers.kind." + sheet.kind()), sheet.number(), null));
        } catch (PersonErased erased) {
            return;
        } catch (IOException broken) {
            throw new IllegalStateException("an issued paper is no PDF", broken);
        }
    }

    /** @param content throws {@link NotFound} if the reader may not have it, or it was erased */
    void attachment(CaseAttachment file, Supplier<byte[]> content) {
        int place = fates.size() + 1;
        if (attached + file.size() > MOST_ATTACHED) {
            fates.put(file.attachment(), words.of("casefile.unbound.large", file.attachment()));
            return;
        }
        try {
            Optional<Piece> piece = Piece.handedIn(file.mediaType(), content.get());
            if (piece.isEmpty()) {
                fates.put(file.attachment(), words.of("casefile.unbound.kind", file.attachment()));
                return;
            }
            attached += file.size();
            pieces.add(piece.get());
            titles.add(new Bound(
                    words.of("casefile.attachment", place, words.of("casefile.purpose." + file.purpose())), "", null));
            fates.put(file.attachment(), words.of("casefile.attached"));
        } catch (NotFound gone) {
            fates.put(file.attachment(), words.of("casefile.unbound.gone"));
        }
    }

    /** The drawing by which a run ran, with where it went. */
    void diagram(ProcessPicture run, Drawings drawings) {
        String key = run.run().definition() + "/" + run.run().version();
        if (diagrams >= MOST_DIAGRAMS) {
            return;
        }
        if (!drawn.containsKey(key)) {
            drawings.drawing(run.run().definition(), run.run().version())
                    .ifPresent(xml -> drawn.put(key, Drawing.read(xml)));
        }
        Drawing drawing = drawn.get(key);
        if (drawing == null) {
            return;
        }
        diagrams++;
        String name = words.of("procedure." + run.run().definition());
        String when = words.said().minute(run.startedAt())
                + (run.endedAt() == null ? "" : " — " + words.said().minute(run.endedAt()));
        DiagramPage page = new DiagramPage(
                drawing,
                Set.copyOf(run.passed()),
                Set.copyOf(run.current()),
                Set.copyOf(run.flows()),
                words.of("casefile.diagram", name),
                words.of("casefile.diagram.legend", when));
        try {
            pieces.add(Piece.diagram(page, pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        titles.add(new Bound(words.of("casefile.diagram", name), when, null));
    }

    List<Bound> titles() {
        return titles;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What became of each attachment, in words. */
    Map<AttachmentId, String> fates() {
        return fates;
    }
}
