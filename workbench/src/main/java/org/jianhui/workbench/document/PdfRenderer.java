package org.jianhui.workbench.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays official papers, and what is printed beside them, out as PDF with embedded Chinese fonts. */
public final class PdfRenderer {

    private static final String EMBEDDED = "data:image/png;base64,";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final ReadableText readable = new ReadableText(font("NotoSerifSC-Regular.ttf"));

    public PdfRenderer() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PdfRenderer.class.getClassLoader());
        resolver.setPrefix("papers/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    byte[] render(OfficialPaper paper) {
        return render(paper, null);
    }

    /** @param mark printed at its end; null for none */
    byte[] render(OfficialPaper paper, @Nullable PaperMark mark) {
        Map<String, Object> things = new HashMap<>();
        things.put("paper", paper);
        things.put("mark", mark);
        return laidOut("official", things);
    }

    /**
     * Lays out one thing by a template of ours.
     *
     * @param template its name under {@code papers/}
     * @param name what the template calls the thing
     */
    public byte[] render(String template, String name, Object thing) {
        return laidOut(template, Map.of(name, thing));
    }

    private byte[] laidOut(String template, Map<String, Object> things) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariables(things);
        String html = templates.process(template, context);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(() -> font("NotoSerifSC-Regular.ttf"), "Noto Serif SC", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("NotoSerifSC-Bold.ttf"), "Noto Serif SC", 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> uri.startsWith(EMBEDDED) ? uri : null); // a paper fetches nothing
            builder.withHtmlContent(html, null);
            builder.withProducer("Jianhui");
            builder.toStream(out);
            builder.run();
            return readable.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with text that can be searched.
     *
     * @param drawn with the regular font
     */
    public byte[] readable(byte[] drawn) {
        try {
            return readable.of(drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The regular font, for what is written onto pages that are laid out already. */
    public static InputStream font() {
        return font("NotoSerifSC-Regular.ttf");
    }

    private static InputStream font(String name) {
        InputStream stream = PdfRenderer.class.getResourceAsStream("/fonts/" + name);
        if (stream == null) {
            throw new IllegalStateException("font missing: " + name);
        }
        return stream;
    }
}
