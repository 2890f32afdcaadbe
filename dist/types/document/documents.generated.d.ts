/**
 * A short lower-case name, safe in paths, refs and flags: letters, digits and single hyphens.
 */
export type Name = string;
/**
 * A moment in UTC, to the second or finer: 2026-01-05T10:15:00Z.
 */
export type Instant = string;
/**
 * A whole number that JSON numbers carry exactly.
 */
export type Count = number;
/**
 * `sha256:` and 64 lower-case hex digits.
 */
export type Digest = string;
/**
 * Share of traffic in percent.
 */
export type Percent = number;
/**
 * Major, minor and patch, as semver.org 2.0.0 has them: 1.4.0, 2.0.0-rc.1.
 */
export type SemanticVersion = string;
/**
 * A git object id (SHA-1), 40 lower-case hex digits.
 */
export type GitOid = string;
/**
 * A semantic-version range, as npm writes them: ^1.2.0, >=2 <3.
 */
export type VersionRange = string;
/**
 * A share from 0 to 1, to six decimal places.
 */
export type Share = number;
/**
 * A path inside the repository: forward slashes, no leading slash, no empty, `.` or `..` segment.
 */
export type RelativePath = string;
/**
 * Who acted: an account name, or name and address as git writes them.
 */
export type Person = string;
/**
 * Why, in a person's words.
 */
export type ReasonText = string;
/**
 * A whole number of seconds, minutes, hours or days: 90s, 15m, 2h, 1d.
 */
export type Duration = string;
/**
 * A rule on a metric of the candidate.
 */
export type Gate = LatencyGate | ErrorsGate | CalibrationGate | ShiftGate | RecallGate;
/**
 * Why this gate does not apply here. A gate with this is shown and never judged.
 */
export type NotApplicable = string;
/**
 * A short lower-case name, safe in paths, refs and flags: letters, digits and single hyphens.
 */
export type StageName = string;
/**
 * Versions that were taken back: they stay blocked until a person resumes them.
 *
 * @maxItems 1000
 */
export type BlockedVersions = BlockedVersion[];
/**
 * @maxItems 1000
 */
export type ModuleDependencies = ModuleDependency[];
/**
 * A whole number that may pass 2^53, as a decimal string.
 */
export type LargeCount = string;
/**
 * Document kind → its type.
 */
export interface DocumentByKind {
    brake: Brake;
    'calibration-manifest': CalibrationManifest;
    config: Config;
    decision: Decision;
    'handler-manifest': HandlerManifest;
    live: Live;
    proposal: Proposal;
    publication: Publication;
    'rollout-policy': RolloutPolicy;
    rollout: Rollout;
    stop: Stop;
    'version-graph': VersionGraph;
    window: Window;
}
/**
 * The record that live was lowered before main followed: what was served, what was seen, and why.
 */
export interface Brake {
    $schema?: string;
    schema: 'headgate/brake/v1alpha';
    environment: Name;
    component: Name;
    at: Instant;
    decision: DecisionLink;
    fromPercent: Percent;
    toPercent: Percent;
    /**
     * @minItems 1
     */
    reasons: Reason[];
    breaches: WindowBreach[];
    windows: WindowLink[];
}
/**
 * Which decision: its sequence number and the digest of its canonical form.
 */
export interface DecisionLink {
    sequence: Count;
    digest: Digest;
}
/**
 * Why the decision is what it is, or why it is not a promotion yet.
 */
export interface Reason {
    code: Name;
    text: string;
}
export interface WindowBreach {
    start: Instant;
    verdicts: Verdict[];
}
/**
 * What a gate said of some windows. Only `pass` ever promotes.
 */
export interface Verdict {
    gate: Name;
    class?: Name;
    verdict: 'pass' | 'breach' | 'inconclusive' | 'no_data' | 'error';
    samples: Count;
    /**
     * What was measured, in the gate's unit.
     */
    figure?: number;
    /**
     * What the figure is compared with.
     */
    limit?: number;
    because?: string;
}
export interface WindowLink {
    start: Instant;
    digest: Digest;
}
/**
 * What a version of a calibrated model is made of. Independent of any environment, and immutable once published: what is learned later is a decision or an attestation about it.
 */
export interface CalibrationManifest {
    $schema?: string;
    schema: 'headgate/calibration-manifest/v1alpha';
    component: Name;
    version: SemanticVersion;
    description?: string;
    deployment?: DeploymentScheme;
    source?: SourceCommit;
    /**
     * @maxItems 100
     */
    components?: BuiltComponent[];
    /**
     * @maxItems 200
     */
    compatibility?: Compatibility[];
    fingerprint?: Fingerprint;
    calibration: CalibrationSettings;
    rounding?: RoundingPolicy;
    quantile?: QuantilePolicy;
    bootstrap?: BootstrapPolicy;
    flags?: FlagSettings;
    sbom?: SbomReference;
    /**
     * Required approvals by role; none when absent.
     *
     * @maxItems 10
     */
    approvals?: ApprovalRule[];
}
/**
 * How a deployment of this version is named; the placeholders are {component}, {version}, {environment}, {stage} and {sequence}.
 */
export interface DeploymentScheme {
    id: string;
}
/**
 * The commit that a version was built from.
 */
export interface SourceCommit {
    commit: GitOid;
    builtAt?: Instant;
    /**
     * Build features that were on.
     */
    features?: string[];
}
/**
 * A piece inside the version: a library, a WASM module, glue code.
 */
export interface BuiltComponent {
    name: string;
    version: SemanticVersion;
    source?: SourceCommit;
}
/**
 * One line of the compatibility matrix: which versions of another component this version requires beside it, or refuses.
 */
export interface Compatibility {
    component: Name;
    relation: 'requires' | 'conflicts';
    versions: VersionRange;
}
/**
 * Named parts of the version. The digest of a part of files is sha256 over the lines that `sha256sum` prints for its paths, sorted bytewise; of a JSON part, sha256 of its RFC 8785 form. The composite is sha256 of the RFC 8785 form of {part: digest}.
 */
export interface Fingerprint {
    parts: {
        [k: string]: FingerprintPart;
    };
    composite?: Digest;
}
export interface FingerprintPart {
    /**
     * Files, folders or glob patterns, relative to the repository.
     *
     * @minItems 1
     * @maxItems 1000
     */
    paths: string[];
    digest?: Digest;
}
/**
 * The binning core that observations are counted with, and the constants that judge them.
 */
export interface CalibrationSettings {
    /**
     * @minItems 1
     * @maxItems 1000
     */
    classes: CalibrationClass[];
    /**
     * Pooling distance of scores: scores closer than this are one score.
     */
    epsilon?: number;
    bins?: BinPolicy;
    wasm?: Digest;
    binningCore?: Digest;
    fit?: FitResult;
}
/**
 * One class's binning core: fixed equal-mass bin edges on the score grid, and the noise-floor constant.
 */
export interface CalibrationClass {
    class: Name;
    /**
     * Noise-floor constant: tau(N, K) = max(0.015, cHat * sqrt(K / N)).
     */
    cHat: number;
    /**
     * Inner bin edges in units of 1e-9, strictly increasing; bin k holds scores in (edge k-1, edge k].
     *
     * @maxItems 999
     */
    edges: number[];
}
/**
 * How the number of bins K is chosen.
 */
export interface BinPolicy {
    policy: 'fixed' | 'auto' | 'distinct';
    count?: number;
    minimumPerBin?: number;
}
/**
 * What the fit set showed.
 */
export interface FitResult {
    rows: Count;
    ece?: Share;
    aece?: Share;
    dece?: Share;
}
export interface RoundingPolicy {
    /**
     * Scores are integers on this grid: floor(score * 1e9 + 0.5).
     */
    scoreGrid: '1e-9';
}
export interface QuantilePolicy {
    /**
     * Quantile definition by Hyndman and Fan; 1 is the inverted CDF.
     */
    type: number;
}
export interface BootstrapPolicy {
    replicates: number;
    seed: Count;
    generator: 'philox4x32-10';
    alpha?: number;
}
/**
 * How the version is switched on: the flag's key and the salt that spreads units over buckets.
 */
export interface FlagSettings {
    key?: Name;
    salt?: string;
}
export interface SbomReference {
    path: RelativePath;
    digest: Digest;
}
/**
 * How many distinct people of a role must approve before the version is raised.
 */
export interface ApprovalRule {
    role: Name;
    count: number;
}
/**
 * Settings of the repository: where proposals live, which branches are used, where observations come from. One file, `manifests/headgate.json`.
 */
export interface Config {
    $schema?: string;
    schema: 'headgate/config/v1alpha';
    /**
     * The repository's identity in every decision: owner/name, or any stable name.
     */
    repository: string;
    /**
     * Where proposals live: in this repository itself (`embedded`).
     */
    forge: 'embedded';
    /**
     * `auto`: a proposal that passes its check is merged by the tick. `manual`: a person merges it.
     */
    merge?: 'auto' | 'manual';
    branches?: Branches;
    /**
     * Where components run.
     *
     * @minItems 1
     * @maxItems 50
     */
    environments: Name[];
    observations?: ObservationSource;
}
export interface Branches {
    /**
     * What is allowed. Default: main.
     */
    main?: string;
    /**
     * Sealed windows. Default: headgate-evidence.
     */
    evidence?: string;
    /**
     * What is served. Default: headgate-live.
     */
    live?: string;
}
/**
 * Where `observe` reads from: newline-delimited JSON files below a folder of the working directory, `<path>/<environment>/<component>/*.ndjson`.
 */
export interface ObservationSource {
    kind: 'files';
    path: RelativePath;
}
/**
 * One step of a rollout with everything it rests on, so that anyone can recompute it. Immutable; names the decision before it.
 */
export interface Decision {
    $schema?: string;
    schema: 'headgate/decision/v1alpha';
    environment: Name;
    component: Name;
    sequence: Count;
    /**
     * Digest of the decision before it; null for the first.
     */
    previous: Digest | null;
    /**
     * Version of the rules that decided.
     */
    decider: number;
    kind: 'start' | 'promote' | 'complete' | 'publish' | 'revert' | 'stop' | 'resume';
    at: Instant;
    expiresAt: Instant;
    input: DecisionInput;
    /**
     * What each gate said of the stage's windows together.
     *
     * @maxItems 100
     */
    verdicts: Verdict[];
    /**
     * Windows in which a gate was breached.
     *
     * @maxItems 10000
     */
    breaches?: WindowBreach[];
    /**
     * @maxItems 100
     */
    reasons: Reason[];
    state: RolloutState;
}
/**
 * Everything that the decision rests on. Windows stand by digest: their content is immutable on the evidence branch.
 */
export interface DecisionInput {
    now: Instant;
    request: DecisionRequest;
    policy: RolloutPolicy;
    /**
     * The state on main; null before the first rollout.
     */
    state: RolloutState | null;
    candidate: Candidate | null;
    /**
     * When the state on main was first served; null when it is not served yet.
     */
    applied: Applied | null;
    /**
     * The sealed windows of the stage: all of them, in order.
     *
     * @maxItems 10000
     */
    windows: WindowLink[];
    stop: Stop | null;
    /**
     * Approvals that bind to this step.
     *
     * @maxItems 100
     */
    approvals: Approval[];
}
/**
 * Who asked: the schedule (`tick`), or a person with a reason.
 */
export interface DecisionRequest {
    kind: 'tick' | 'start' | 'promote' | 'revert' | 'resume';
    by?: Person;
    reason?: ReasonText;
    stable?: SemanticVersion;
}
/**
 * The rules of a rollout: its stages, its gates, when it is braked and when it may go on. Every number of a rollout stands here.
 */
export interface RolloutPolicy {
    $schema?: string;
    schema: 'headgate/rollout-policy/v1alpha';
    name: Name;
    description?: string;
    window: Duration;
    lateness?: Duration;
    propagation?: Duration;
    /**
     * In order; percentages rise strictly and the last is 100.
     *
     * @minItems 1
     * @maxItems 50
     */
    stages: Stage[];
    hold: Duration;
    grace?: Duration;
    brake: BrakeRule;
    evidenceDeadline?: Duration;
    cooldown?: Duration;
    emergencyStop?: EmergencyStop;
    /**
     * Whether a tick proposes the next stage by itself; otherwise `rollout promote` does. Default true.
     */
    autoPromotion?: boolean;
    /**
     * Whether a brake reverts by itself. Default true; when false the breach is reported and nothing is promoted.
     */
    autoRevert?: boolean;
    decisionExpiry?: Duration;
    lease?: Duration;
    /**
     * @minItems 1
     * @maxItems 50
     */
    gates: Gate[];
}
export interface Stage {
    name: Name;
    percent: number;
    minimumObservation: Duration;
    /**
     * Requests that the candidate must have answered.
     */
    minimumSamples: number;
    minimumSuccessRate?: Share;
}
/**
 * When breaching windows take the candidate back.
 */
export interface BrakeRule {
    /**
     * So many breaching windows in a row.
     */
    consecutiveBreaches: number;
    breachRate: Share;
}
/**
 * So many reverts within the period stop the component until a person resumes it. Default: 6 in 24h.
 */
export interface EmergencyStop {
    reverts: number;
    within: Duration;
}
/**
 * p99 below 1 ms is: at most 1 % of requests exceed 1000 microseconds.
 */
export interface LatencyGate {
    name: Name;
    metric: 'latency';
    limitMicroseconds: number;
    maximumShare: Share;
    minimumWindowSamples?: Count;
    notApplicable?: NotApplicable;
}
/**
 * At most this share of requests fails.
 */
export interface ErrorsGate {
    name: Name;
    metric: 'errors';
    maximumShare: Share;
    minimumWindowSamples?: Count;
    notApplicable?: NotApplicable;
}
/**
 * AECE minus tau(N, K) is at most `maximumExcess`, for the worst class; inconclusive while tau exceeds `maximumTau`.
 */
export interface CalibrationGate {
    name: Name;
    metric: 'calibration';
    maximumExcess: Share;
    maximumTau?: Share;
    notApplicable?: NotApplicable;
}
/**
 * Median confidence shift at most 0.02 is: at least half of the pairs of answers (candidate, stable) to one request differ by at most 0.02.
 */
export interface ShiftGate {
    name: Name;
    metric: 'shift';
    limit: Share;
    minimumShare: Share;
    minimumWindowSamples?: Count;
    notApplicable?: NotApplicable;
}
/**
 * The candidate finds within the time limit as many relevant items in its top results as the stable version: the difference of hits over paired queries is within `maximumDifference`.
 */
export interface RecallGate {
    name: Name;
    metric: 'recall';
    /**
     * How many results count, 50 for recall@50.
     */
    at: number;
    maximumDifference: Share;
    minimumWindowSamples?: Count;
    notApplicable?: NotApplicable;
}
/**
 * How far a candidate is rolled out, and what it would fall back to.
 */
export interface RolloutState {
    /**
     * progressing: raised stage by stage · holding: at 100 %, watched before it is published · published: it is the stable version · reverted: taken back · stopped: an emergency stop after too many reverts; a person lifts it.
     */
    phase: 'progressing' | 'holding' | 'published' | 'reverted' | 'stopped';
    stage: StageName;
    percent: Percent;
    stable: SemanticVersion;
    candidate?: SemanticVersion;
    manifest?: Digest;
    since: Instant;
    startedAt?: Instant;
    /**
     * Reverts within the policy's counting period, oldest first.
     *
     * @maxItems 100
     */
    reverts: Instant[];
    blocked?: BlockedVersions;
    coolingUntil?: Instant;
}
export interface BlockedVersion {
    version: SemanticVersion;
    at: Instant;
    because: string;
}
/**
 * What the decision needs to know of the candidate's manifest.
 */
export interface Candidate {
    version: SemanticVersion;
    manifest: Digest;
    approvals: ApprovalRule[];
    /**
     * Binning core by class; empty for a handler.
     */
    classes: CalibrationClass[];
}
export interface Applied {
    sequence: Count;
    at: Instant;
}
/**
 * Stop the line: while it stands, nothing is promoted in any environment. It never blocks a revert. One file, `manifests/stop.json`.
 */
export interface Stop {
    $schema?: string;
    schema: 'headgate/stop/v1alpha';
    stopped: boolean;
    by: Person;
    since: Instant;
    reason: ReasonText;
}
export interface Approval {
    role: Name;
    person: Person;
    grade: 'signed' | 'forge-witnessed';
}
/**
 * What a version of a request handler is made of and answers to. Immutable once published.
 */
export interface HandlerManifest {
    $schema?: string;
    schema: 'headgate/handler-manifest/v1alpha';
    component: Name;
    version: SemanticVersion;
    description?: string;
    request: RequestMatch;
    types?: HandlerTypes;
    /**
     * Lifecycle hooks: moment → exported function.
     */
    hooks?: {
        [k: string]: string;
    };
    policies?: HandlerPolicies;
    dependencies?: ModuleDependencies;
    timescape?: SemanticVersion;
    hash?: Digest;
    createdAt?: Instant;
    deployment?: DeploymentScheme;
    source?: SourceCommit;
    /**
     * @maxItems 100
     */
    components?: BuiltComponent[];
    /**
     * @maxItems 200
     */
    compatibility?: Compatibility[];
    fingerprint?: Fingerprint;
    flags?: FlagSettings;
    sbom?: SbomReference;
    /**
     * Required approvals by role; none when absent.
     *
     * @maxItems 10
     */
    approvals?: ApprovalRule[];
}
export interface RequestMatch {
    /**
     * Request path; segments in braces are parameters: /orders/{id}.
     */
    path: string;
    /**
     * @minItems 1
     */
    methods: ('GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS')[];
}
/**
 * References to GTypes below manifests/gtypes/.
 */
export interface HandlerTypes {
    request?: RelativePath;
    response?: RelativePath;
}
export interface HandlerPolicies {
    /**
     * Roles that may call it.
     */
    roles?: Name[];
    rateLimit?: RateLimit;
}
export interface RateLimit {
    requests: number;
    per: Duration;
}
export interface ModuleDependency {
    module: string;
    versions: VersionRange;
}
/**
 * What is served in an environment, and since when: `<environment>/status.json` on the live branch. Never above what main allows.
 */
export interface Live {
    $schema?: string;
    schema: 'headgate/live/v1alpha';
    environment: Name;
    /**
     * Sorted by component.
     *
     * @maxItems 10000
     */
    components: Served[];
}
export interface Served {
    component: Name;
    stable: SemanticVersion;
    candidate?: SemanticVersion;
    stage: StageName;
    percent: Percent;
    decision: DecisionLink;
    appliedAt: Instant;
    leaseUntil?: Instant;
    brake?: Digest;
}
/**
 * A pull request of the embedded forge: a branch plus this record, kept below refs/headgate/proposals/.
 */
export interface Proposal {
    $schema?: string;
    schema: 'headgate/proposal/v1alpha';
    number: number;
    state: 'open' | 'merged' | 'closed';
    title: string;
    body: string;
    branch: string;
    /**
     * Branch that it is to be merged into.
     */
    base: string;
    head: GitOid;
    /**
     * @maxItems 50
     */
    labels: string[];
    openedAt: Instant;
    openedBy: Person;
    endedAt?: Instant;
    endedBy?: Person;
    merge?: GitOid;
    reason?: ReasonText;
}
/**
 * The record that a version went all the way: written with the decision that publishes it, gathering what was decided and seen. The mission calls it the published production manifest.
 */
export interface Publication {
    $schema?: string;
    schema: 'headgate/publication/v1alpha';
    environment: Name;
    component: Name;
    version: SemanticVersion;
    replaces?: SemanticVersion;
    manifest: Digest;
    fingerprint?: Digest;
    sbom?: Digest;
    policy: PolicyReference;
    publishedAt: Instant;
    /**
     * The decisions from start to publication, in order.
     *
     * @minItems 1
     * @maxItems 1000
     */
    steps: PublicationStep[];
    evidence: PublicationEvidence;
    approvals: Approval[];
}
export interface PolicyReference {
    name: Name;
    digest: Digest;
}
export interface PublicationStep {
    sequence: Count;
    digest: Digest;
    kind: string;
    at: Instant;
    stage: StageName;
    percent: Percent;
    windows: Count;
    verdicts: Verdict[];
}
export interface PublicationEvidence {
    windows: Count;
    digest: Digest;
}
/**
 * An environment's move of one component from a stable version to a candidate. The only file that a promotion changes; each change names the decision that made it.
 */
export interface Rollout {
    $schema?: string;
    schema: 'headgate/rollout/v1alpha';
    environment: Name;
    component: Name;
    policy: Name;
    state: RolloutState;
    decision: DecisionLink;
}
/**
 * A component's versions and how each descends from others. What is deployed, active or current is derived from rollouts and shown with it, never written here.
 */
export interface VersionGraph {
    $schema?: string;
    schema: 'headgate/version-graph/v1alpha';
    component: Name;
    /**
     * @minItems 1
     * @maxItems 10000
     */
    versions: GraphVersion[];
}
export interface GraphVersion {
    version: SemanticVersion;
    /**
     * @maxItems 100
     */
    parents?: ParentEdge[];
}
export interface ParentEdge {
    version: SemanticVersion;
    /**
     * Whether documents or callers of the parent need a change.
     */
    breaking?: boolean;
    /**
     * Which transformers exist for this edge.
     */
    transformer?: 'none' | 'forward' | 'backward' | 'both';
}
/**
 * A short period of observations as counts that add, sealed once on the evidence branch. A gap is recorded as a gap.
 */
export interface Window {
    $schema?: string;
    schema: 'headgate/window/v1alpha';
    environment: Name;
    component: Name;
    start: Instant;
    end: Instant;
    sealedAt: Instant;
    /**
     * Whether the source had no observation at all.
     */
    gap: boolean;
    measurement: Digest;
    source: WindowSource;
    /**
     * Counts by the version that answered, sorted by version.
     *
     * @maxItems 20
     */
    arms: Arm[];
}
export interface WindowSource {
    kind: 'files';
    digest: Digest;
    rows: Count;
    /**
     * Rows that could not be counted, by reason.
     */
    quarantined?: {
        [k: string]: Count;
    };
    late?: Count;
}
export interface Arm {
    version: SemanticVersion;
    requests: Count;
    successes: Count;
    /**
     * @maxItems 50
     */
    latency: LatencyCount[];
    /**
     * @maxItems 1000
     */
    calibration: BinTable[];
    /**
     * @maxItems 50
     */
    shift: ShiftCount[];
    /**
     * @maxItems 50
     */
    recall: RecallCount[];
}
export interface LatencyCount {
    limitMicroseconds: Count;
    requests: Count;
    exceeding: Count;
}
/**
 * Integer bin table of one class over the manifest's fixed edges: four columns, one entry a bin.
 */
export interface BinTable {
    class: Name;
    /**
     * Observations.
     *
     * @minItems 1
     * @maxItems 1000
     */
    counts: Count[];
    /**
     * Observations whose label is 1.
     *
     * @minItems 1
     * @maxItems 1000
     */
    positives: Count[];
    /**
     * Sum of scores in units of 1e-9, as decimal strings.
     *
     * @minItems 1
     * @maxItems 1000
     */
    scores: LargeCount[];
    /**
     * Sum of score * (1 - score) in units of 1e-18, as decimal strings.
     *
     * @minItems 1
     * @maxItems 1000
     */
    variances: LargeCount[];
}
export interface ShiftCount {
    limit: Share;
    pairs: Count;
    within: Count;
}
export interface RecallCount {
    at: Count;
    queries: Count;
    relevant: Count;
    hits: Count;
    pairedHits: Count;
    differing?: Count;
}
/** Any document that Headgate reads or writes. */
export type Document = Brake | CalibrationManifest | Config | Decision | HandlerManifest | Live | Proposal | Publication | RolloutPolicy | Rollout | Stop | VersionGraph | Window;
export type DocumentKind = keyof DocumentByKind;
