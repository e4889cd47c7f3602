package org.jianhui.workbench.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the code off a paper as a camera would: from its picture. */
public final class PrintedCode {

    private static final int DOTS_PER_INCH = 200;

    private PrintedCode() {}

    /** What the first code on any page of a PDF says. */
    public static Optional<String> on(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer pages = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Optional<String> found = in(pages.renderImageWithDPI(page, DOTS_PER_INCH));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<String> in(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
            return Optional.of(new QRCodeReader()
                    .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (ReaderException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
