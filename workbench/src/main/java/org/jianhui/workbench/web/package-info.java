/** The frame of every page: layout, menu, language, forms that keep what was typed, error pages. */
@NullMarked
package org.jianhui.workbench.web;

import org.jspecify.annotations.NullMarked;
