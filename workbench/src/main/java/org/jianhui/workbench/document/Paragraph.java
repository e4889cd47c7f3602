package org.jianhui.workbench.document;

/** A paragraph of an official paper, or a heading in it. */
record Paragraph(String text, boolean heading) implements Part {}
