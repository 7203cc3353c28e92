const { npm } = require('./npm');

/**
 * The bill of materials (CycloneDX) of the packages whose code goes into the product, as npm makes it from the lock file.
 * Time and serial number are left out, so that the same sources give the same file; npm names the product after its folder.
 */
function billOfMaterials(root) {
  const args = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--omit',
    'dev',
    '--package-lock-only',
  ];
  const bom = JSON.parse(npm(args, root).stdout);
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = 'kepatuhan';
  return bom;
}

/** Name, version and licence of every package in a bill of materials. */
function packagesOf({ components }) {
  return components.map(({ name, version, licenses = [] }) => ({
    name,
    version,
    license: licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).join(', '),
  }));
}

module.exports = { billOfMaterials, packagesOf };
