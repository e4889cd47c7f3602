package org.jianhui.kernel.membership.ledger;

import org.jianhui.kernel.id.LedgerImportId;

/**
 * From where in an imported file a row of the ledger comes.
 *
 * @param imported the import, which names the file
 * @param sheet the place of the sheet in the file, from 1; its name is free text and may hold a person's
 * @param cells the row's cells as a spreadsheet names them, such as {@code A17:I17}
 */
public record RowSource(LedgerImportId imported, int sheet, int row, String cells) {}
