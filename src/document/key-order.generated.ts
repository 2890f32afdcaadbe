// generated from schemas/ by scripts/generate.ts; do not edit

/** What the schemas say of the order of keys. */
export interface Shape {
  /** Properties in the order of the schema. */
  readonly keys?: Readonly<Record<string, ShapeReference>>
  /** Values of any other key. */
  readonly rest?: ShapeReference
  /** Members of an array. */
  readonly items?: ShapeReference
  /** Property whose value says which of `cases` the object is. */
  readonly tag?: string
  readonly cases?: Readonly<Record<string, ShapeReference>>
}

/** A text names another shape; null stands for a scalar. */
export type ShapeReference = Shape | string | null

export const shapes: Readonly<Record<string, ShapeReference>> = {
  'brake': {"keys":{"$schema":null,"schema":null,"environment":null,"component":null,"at":null,"decision":"common/decisionLink","fromPercent":null,"toPercent":null,"reasons":{"items":"common/reasonCode"},"breaches":{"items":"decision/windowBreach"},"windows":{"items":"decision/windowLink"}}},
  'calibration-manifest': {"keys":{"$schema":null,"schema":null,"component":null,"version":null,"description":null,"deployment":"common/deploymentScheme","source":"common/sourceCommit","components":{"items":"common/builtComponent"},"compatibility":{"items":"common/compatibility"},"fingerprint":"common/fingerprint","calibration":{"keys":{"classes":{"items":"common/calibrationClass"},"epsilon":null,"bins":{"keys":{"policy":null,"count":null,"minimumPerBin":null}},"wasm":null,"binningCore":null,"fit":{"keys":{"rows":null,"ece":null,"aece":null,"dece":null}}}},"rounding":{"keys":{"scoreGrid":null}},"quantile":{"keys":{"type":null}},"bootstrap":{"keys":{"replicates":null,"seed":null,"generator":null,"alpha":null}},"flags":"common/flagSettings","sbom":"common/sbomReference","approvals":{"items":"common/approvalRule"}}},
  'common/decisionLink': {"keys":{"sequence":null,"digest":null}},
  'common/sourceCommit': {"keys":{"commit":null,"builtAt":null,"features":{"items":null}}},
  'common/builtComponent': {"keys":{"name":null,"version":null,"source":"common/sourceCommit"}},
  'common/compatibility': {"keys":{"component":null,"relation":null,"versions":null}},
  'common/fingerprint': {"keys":{"parts":{"keys":{},"rest":"common/fingerprintPart"},"composite":null}},
  'common/fingerprintPart': {"keys":{"paths":{"items":null},"digest":null}},
  'common/flagSettings': {"keys":{"key":null,"salt":null}},
  'common/sbomReference': {"keys":{"path":null,"digest":null}},
  'common/approvalRule': {"keys":{"role":null,"count":null}},
  'common/deploymentScheme': {"keys":{"id":null}},
  'common/calibrationClass': {"keys":{"class":null,"cHat":null,"edges":{"items":null}}},
  'common/rolloutState': {"keys":{"phase":null,"stage":null,"percent":null,"stable":null,"candidate":null,"manifest":null,"since":null,"startedAt":null,"reverts":{"items":null},"blocked":{"items":"common/blockedVersion"},"coolingUntil":null}},
  'common/blockedVersion': {"keys":{"version":null,"at":null,"because":null}},
  'common/verdict': {"keys":{"gate":null,"class":null,"verdict":null,"samples":null,"figure":null,"limit":null,"because":null}},
  'common/reasonCode': {"keys":{"code":null,"text":null}},
  'config': {"keys":{"$schema":null,"schema":null,"repository":null,"forge":null,"merge":null,"branches":{"keys":{"main":null,"evidence":null,"live":null}},"environments":{"items":null},"observations":{"keys":{"kind":null,"path":null}}}},
  'decision': {"keys":{"$schema":null,"schema":null,"environment":null,"component":null,"sequence":null,"previous":null,"decider":null,"kind":null,"at":null,"expiresAt":null,"input":"decision/input","verdicts":{"items":"common/verdict"},"breaches":{"items":"decision/windowBreach"},"reasons":{"items":"common/reasonCode"},"state":"common/rolloutState"}},
  'decision/input': {"keys":{"now":null,"request":"decision/request","policy":"rollout-policy","state":"common/rolloutState","candidate":"decision/candidate","applied":"decision/applied","windows":{"items":"decision/windowLink"},"stop":"stop","approvals":{"items":"decision/approval"}}},
  'decision/request': {"keys":{"kind":null,"by":null,"reason":null,"stable":null}},
  'decision/candidate': {"keys":{"version":null,"manifest":null,"approvals":{"items":"common/approvalRule"},"classes":{"items":"common/calibrationClass"}}},
  'decision/applied': {"keys":{"sequence":null,"at":null}},
  'decision/windowLink': {"keys":{"start":null,"digest":null}},
  'decision/windowBreach': {"keys":{"start":null,"verdicts":{"items":"common/verdict"}}},
  'decision/approval': {"keys":{"role":null,"person":null,"grade":null}},
  'handler-manifest': {"keys":{"$schema":null,"schema":null,"component":null,"version":null,"description":null,"request":{"keys":{"path":null,"methods":{"items":null}}},"types":{"keys":{"request":null,"response":null}},"hooks":{"keys":{},"rest":null},"policies":{"keys":{"roles":{"items":null},"rateLimit":{"keys":{"requests":null,"per":null}}}},"dependencies":{"items":{"keys":{"module":null,"versions":null}}},"timescape":null,"hash":null,"createdAt":null,"deployment":"common/deploymentScheme","source":"common/sourceCommit","components":{"items":"common/builtComponent"},"compatibility":{"items":"common/compatibility"},"fingerprint":"common/fingerprint","flags":"common/flagSettings","sbom":"common/sbomReference","approvals":{"items":"common/approvalRule"}}},
  'live': {"keys":{"$schema":null,"schema":null,"environment":null,"components":{"items":"live/served"}}},
  'live/served': {"keys":{"component":null,"stable":null,"candidate":null,"stage":null,"percent":null,"decision":"common/decisionLink","appliedAt":null,"leaseUntil":null,"brake":null}},
  'proposal': {"keys":{"$schema":null,"schema":null,"number":null,"state":null,"title":null,"body":null,"branch":null,"base":null,"head":null,"labels":{"items":null},"openedAt":null,"openedBy":null,"endedAt":null,"endedBy":null,"merge":null,"reason":null}},
  'publication': {"keys":{"$schema":null,"schema":null,"environment":null,"component":null,"version":null,"replaces":null,"manifest":null,"fingerprint":null,"sbom":null,"policy":{"keys":{"name":null,"digest":null}},"publishedAt":null,"steps":{"items":{"keys":{"sequence":null,"digest":null,"kind":null,"at":null,"stage":null,"percent":null,"windows":null,"verdicts":{"items":"common/verdict"}}}},"evidence":{"keys":{"windows":null,"digest":null}},"approvals":{"items":"decision/approval"}}},
  'rollout-policy': {"keys":{"$schema":null,"schema":null,"name":null,"description":null,"window":null,"lateness":null,"propagation":null,"stages":{"items":{"keys":{"name":null,"percent":null,"minimumObservation":null,"minimumSamples":null,"minimumSuccessRate":null}}},"hold":null,"grace":null,"brake":{"keys":{"consecutiveBreaches":null,"breachRate":null}},"evidenceDeadline":null,"cooldown":null,"emergencyStop":{"keys":{"reverts":null,"within":null}},"autoPromotion":null,"autoRevert":null,"decisionExpiry":null,"lease":null,"gates":{"items":"rollout-policy/gate"}}},
  'rollout-policy/gate': {"tag":"metric","cases":{"latency":"rollout-policy/latencyGate","errors":"rollout-policy/errorsGate","calibration":"rollout-policy/calibrationGate","shift":"rollout-policy/shiftGate","recall":"rollout-policy/recallGate"}},
  'rollout-policy/latencyGate': {"keys":{"name":null,"metric":null,"limitMicroseconds":null,"maximumShare":null,"minimumWindowSamples":null,"notApplicable":null}},
  'rollout-policy/errorsGate': {"keys":{"name":null,"metric":null,"maximumShare":null,"minimumWindowSamples":null,"notApplicable":null}},
  'rollout-policy/calibrationGate': {"keys":{"name":null,"metric":null,"maximumExcess":null,"maximumTau":null,"notApplicable":null}},
  'rollout-policy/shiftGate': {"keys":{"name":null,"metric":null,"limit":null,"minimumShare":null,"minimumWindowSamples":null,"notApplicable":null}},
  'rollout-policy/recallGate': {"keys":{"name":null,"metric":null,"at":null,"maximumDifference":null,"minimumWindowSamples":null,"notApplicable":null}},
  'rollout': {"keys":{"$schema":null,"schema":null,"environment":null,"component":null,"policy":null,"state":"common/rolloutState","decision":"common/decisionLink"}},
  'stop': {"keys":{"$schema":null,"schema":null,"stopped":null,"by":null,"since":null,"reason":null}},
  'version-graph': {"keys":{"$schema":null,"schema":null,"component":null,"versions":{"items":{"keys":{"version":null,"parents":{"items":{"keys":{"version":null,"breaking":null,"transformer":null}}}}}}}},
  'window': {"keys":{"$schema":null,"schema":null,"environment":null,"component":null,"start":null,"end":null,"sealedAt":null,"gap":null,"measurement":null,"source":{"keys":{"kind":null,"digest":null,"rows":null,"quarantined":{"keys":{},"rest":null},"late":null}},"arms":{"items":"window/arm"}}},
  'window/arm': {"keys":{"version":null,"requests":null,"successes":null,"latency":{"items":"window/latencyCount"},"calibration":{"items":"window/binTable"},"shift":{"items":"window/shiftCount"},"recall":{"items":"window/recallCount"}}},
  'window/latencyCount': {"keys":{"limitMicroseconds":null,"requests":null,"exceeding":null}},
  'window/binTable': {"keys":{"class":null,"counts":{"items":null},"positives":{"items":null},"scores":{"items":null},"variances":{"items":null}}},
  'window/shiftCount': {"keys":{"limit":null,"pairs":null,"within":null}},
  'window/recallCount': {"keys":{"at":null,"queries":null,"relevant":null,"hits":null,"pairedHits":null,"differing":null}},
}
