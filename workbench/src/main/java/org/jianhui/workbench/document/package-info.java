/** Official papers as PDF and DOCX, and the handing in and serving of attachments. */
@NullMarked
package org.jianhui.workbench.document;

import org.jspecify.annotations.NullMarked;
