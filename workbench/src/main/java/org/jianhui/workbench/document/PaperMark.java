package org.jianhui.workbench.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jianhui.kernel.id.PaperId;

/**
 * What an issued paper carries so that whoever holds it can compare it: a code with the address of the paper's page, its number and the
 * beginning of its hash, and the same to read. It is no part of what the paper says, and not in its hash.
 *
 * @param address what the code holds
 * @param number document number; empty for papers without one
 * @param check the beginning of the hash over what the paper says
 */
record PaperMark(String address, String number, String check) {

    /** Hexadecimal digits of the hash, 64 bits: they say which paper a copy claims to be, not that its words are the same. */
    static final int DIGITS = 16;

    private static final int SCALE = 6;

    /** @param base address of this application as people reach it; empty to leave it out */
    static PaperMark of(String base, PaperId paper, String number, String content) {
        String check = content.substring(0, DIGITS);
        return new PaperMark(
                base + "/papers/" + paper.value() + "?n=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&h="
                        + check,
                number,
                check);
    }

    /** In groups of four, so that it can be read aloud. */
    public String grouped() {
        return check.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The code as an embedded picture. */
    public String picture() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    byte[] png() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BitMatrix code = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            ImageIO.write(drawn(code), "png", out);
            return out.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(BitMatrix code) {
        int size = code.getWidth() * SCALE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                image.setRGB(x, y, code.get(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
            }
        }
        return image;
    }
}
