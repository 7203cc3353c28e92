import { X509Certificate, createPrivateKey } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createCA, createCert } from 'mkcert';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

const DOMAINS = ['localhost', '127.0.0.1'];
const DAYS = 30;

/**
 * The certificate of the development server, from the surest to the least:
 * one the system trusts (asked for where Excel runs), one kept from an earlier start, one for this run only.
 * @param {{ folder: string, trust: boolean }} options where to keep a certificate; whether to ask the system to trust it
 * @returns {Promise<{ key: string | Buffer, cert: string | Buffer, trusted: boolean }>}
 */
export async function developmentCertificate({ folder, trust }) {
  if (trust) {
    try {
      const { key, cert } = await getHttpsServerOptions();
      return { key, cert, trusted: true };
    } catch {
      // The user refused, or may not: the add-in still works after the browser's question.
    }
  }
  try {
    return { ...(await keptCertificate(folder)), trusted: false };
  } catch {
    return { ...(await temporaryCertificate()), trusted: false };
  }
}

/** A certificate that lives in memory only. */
export async function temporaryCertificate() {
  const authority = {
    organization: 'Kepatuhan (development)',
    countryCode: 'ID',
    state: '-',
    locality: '-',
    validity: DAYS,
  };
  const ca = await createCA(authority);
  const { key, cert } = await createCert({ ca, domains: DOMAINS, validity: DAYS });
  return { key, cert };
}

async function keptCertificate(folder) {
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  if (!isGood(cert, key)) {
    fs.rmSync(folder, { recursive: true, force: true });
    await generateCertificates(authority, cert, key, DAYS, DOMAINS);
    fs.chmodSync(key, 0o600);
  }
  return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
}

function isGood(certFile, keyFile) {
  try {
    const cert = new X509Certificate(fs.readFileSync(certFile));
    const oneDay = 24 * 60 * 60 * 1000;
    const lasts = Date.parse(cert.validTo) > Date.now() + oneDay;
    return lasts && cert.checkPrivateKey(createPrivateKey(fs.readFileSync(keyFile)));
  } catch {
    return false;
  }
}
