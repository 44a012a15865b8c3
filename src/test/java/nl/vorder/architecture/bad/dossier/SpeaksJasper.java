package nl.vorder.architecture.bad.dossier;

import net.sf.jasperreports.engine.JasperPrint;

/** Breaks: only document speaks JasperReports. */
public record SpeaksJasper(JasperPrint print) {}
