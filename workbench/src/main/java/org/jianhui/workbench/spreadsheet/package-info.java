/** Spreadsheets that people hand in, read without trusting anything about them, and cells that are safe to open. */
@NullMarked
package org.jianhui.workbench.spreadsheet;

import org.jspecify.annotations.NullMarked;
