// Our files under somebody else's verifier: Digital Bazaar's data-integrity library, cryptosuite eddsa-jcs-2022.
// Not part of `cargo dev test` (it needs npm); run it in a folder of its own when the file format changes:
//   npm init -y && npm i @digitalbazaar/data-integrity @digitalbazaar/eddsa-jcs-2022-cryptosuite \\
//     @digitalbazaar/ed25519-multikey jsonld-signatures
//   cargo run --bin yoriai -- sample --groups 3 --applicants 2 --seed 7 --out sample && node verify.mjs sample/*.json
// Each line must say: verified, and refused once a member was changed. Nothing is fetched: a did:key is its own document.

import fs from "node:fs";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as suite from "@digitalbazaar/eddsa-jcs-2022-cryptosuite";
import jsigs from "jsonld-signatures";

const { AssertionProofPurpose } = jsigs.purposes;

const documentLoader = async (url) => {
  if (!url.startsWith("did:key:")) throw new Error(`nothing is fetched: ${url}`);
  const [did] = url.split("#");
  const publicKeyMultibase = did.slice("did:key:".length);
  const id = `${did}#${publicKeyMultibase}`;
  const key = { "@context": "https://w3id.org/security/multikey/v1", id, type: "Multikey", controller: did, publicKeyMultibase };
  const contexts = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"];
  const document = { "@context": contexts, id: did, verificationMethod: [key], assertionMethod: [id] };
  return { documentUrl: url, document: url.includes("#") ? key : document };
};

const verified = async (document) => {
  const proof = new DataIntegrityProof({ cryptosuite: suite.createVerifyCryptosuite() });
  const result = await jsigs.verify(document, { suite: proof, purpose: new AssertionProofPurpose(), documentLoader });
  return result.verified;
};

let failed = 0;
for (const file of process.argv.slice(2)) {
  const document = JSON.parse(fs.readFileSync(file, "utf8"));
  const changed = structuredClone(document);
  changed.credentialSubject.app += " ";
  const [good, bad] = [await verified(document), await verified(changed)];
  console.log(`${file}: ${good ? "verified" : "NOT VERIFIED"}, once changed ${bad ? "STILL VERIFIED" : "refused"}`);
  if (!good || bad) failed += 1;
}
process.exitCode = failed ? 1 : 0;
