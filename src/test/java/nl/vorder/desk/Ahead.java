package nl.vorder.desk;

import nl.vorder.sheet.LaidOutSheets;

/** Lays out as the clockwork does, but without waiting for its next round where something is to be cleared first. */
record Ahead(DossiersAhead dossiers, LaidOutSheets sheets) {

    int layOut(int first) {
        for (int round = 0; round < 100 && !sheets.clear(); round++) {
            continue;
        }
        return dossiers.layOut(first, first);
    }
}
