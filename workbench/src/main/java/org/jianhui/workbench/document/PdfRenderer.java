package org.jianhui.workbench.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays an official paper out as PDF with embedded Chinese fonts. */
final class PdfRenderer {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final ReadableText readable = new ReadableText(font("NotoSerifSC-Regular.ttf"));

    PdfRenderer() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PdfRenderer.class.getClassLoader());
        resolver.setPrefix("papers/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    byte[] render(OfficialPaper paper) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("paper", paper);
        String html = templates.process("official", context);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(() -> font("NotoSerifSC-Regular.ttf"), "Noto Serif SC", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("NotoSerifSC-Bold.ttf"), "Noto Serif SC", 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null); // a paper fetches nothing
            builder.withHtmlContent(html, null);
            builder.withProducer("Jianhui");
            builder.toStream(out);
            builder.run();
            return readable.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String name) {
        InputStream stream = PdfRenderer.class.getResourceAsStream("/fonts/" + name);
        if (stream == null) {
            throw new IllegalStateException("font missing: " + name);
        }
        return stream;
    }
}
