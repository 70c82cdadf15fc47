/* The inner loops of training, which Python is too slow for: one step of an LSTM, and the forward-backward of a linear chain.
   networks.py compiles them by gcc and calls them through ctypes. bf16 is the upper half of a float. */
#include <math.h>
#include <stdint.h>
#include <string.h>

typedef uint16_t bf16;

static inline float wide(bf16 x) { union { uint32_t u; float f; } v = { (uint32_t)x << 16 }; return v.f; }
static inline bf16 narrow(float x) { union { float f; uint32_t u; } v = { x }; return (v.u + 0x7fff + ((v.u >> 16) & 1)) >> 16; }

/* 2^x by a polynomial on the fraction: within 1e-4 of it, finer than bf16, and vectorised where expf is not. */
static inline float power(float x) {
  x = x < -100.0f ? -100.0f : x > 100.0f ? 100.0f : x;
  float whole = floorf(x), part = x - whole;
  union { int32_t i; float f; } scale = { ((int32_t)whole + 127) << 23 };
  return scale.f * (1.0f + part * (0.69583282f + part * (0.22606716f + part * 0.07802453f)));
}
static inline float sigmoid(float x) { return 1.0f / (1.0f + power(-1.44269504f * x)); }
static inline float hyperbolic(float x) { return 2.0f / (1.0f + power(-2.88539008f * x)) - 1.0f; }

/* `rows` rows of width 4 * size, gates in the order i f g o: `input` and `recurrent` are summed, `gates` receives the
   activations, `state` and `hidden` the new state; `before` is the state of the step before. */
void lstm_step(int rows, int size, const bf16 *restrict input, const bf16 *restrict recurrent, const float *restrict before,
               bf16 *restrict gates, float *restrict state, bf16 *restrict hidden) {
  for (int r = 0; r < rows; r++) {
    const bf16 *x = input + (long)r * 4 * size, *u = recurrent + (long)r * 4 * size;
    bf16 *g = gates + (long)r * 4 * size;
#pragma GCC ivdep
    for (int k = 0; k < size; k++) {
      float i = sigmoid(wide(x[k]) + wide(u[k]));
      float f = sigmoid(wide(x[size + k]) + wide(u[size + k]));
      float c = hyperbolic(wide(x[2 * size + k]) + wide(u[2 * size + k]));
      float o = sigmoid(wide(x[3 * size + k]) + wide(u[3 * size + k]));
      float s = f * before[(long)r * size + k] + i * c;
      state[(long)r * size + k] = s;
      hidden[(long)r * size + k] = narrow(o * hyperbolic(s));
      g[k] = narrow(i); g[size + k] = narrow(f); g[2 * size + k] = narrow(c); g[3 * size + k] = narrow(o);
    }
  }
}

/* The same step backwards: `above` and `after` are the gradients of `hidden` from the layer above and from the step after,
   `slope` that of `state`, which becomes that of `before`; `inputs` receives the gradient of the gates' inputs. */
void lstm_step_back(int rows, int size, const bf16 *restrict gates, const float *restrict before, const float *restrict state,
                    const bf16 *restrict above, const bf16 *restrict after, float *restrict slope, bf16 *restrict inputs) {
  for (int r = 0; r < rows; r++) {
    const bf16 *g = gates + (long)r * 4 * size;
    bf16 *d = inputs + (long)r * 4 * size;
#pragma GCC ivdep
    for (int k = 0; k < size; k++) {
      float i = wide(g[k]), f = wide(g[size + k]), c = wide(g[2 * size + k]), o = wide(g[3 * size + k]);
      float t = hyperbolic(state[(long)r * size + k]);
      float dh = wide(above[(long)r * size + k]) + wide(after[(long)r * size + k]);
      float ds = slope[(long)r * size + k] + dh * o * (1 - t * t);
      slope[(long)r * size + k] = ds * f;
      d[k] = narrow(ds * c * i * (1 - i));
      d[size + k] = narrow(ds * before[(long)r * size + k] * f * (1 - f));
      d[2 * size + k] = narrow(ds * i * (1 - c * c));
      d[3 * size + k] = narrow(dh * t * o * (1 - o));
    }
  }
}

#define LABELS 16
#define LONGEST 512

/* Marginals of `count` sequences over `labels` labels. `emissions` and `marginals` are [time, count, labels]; `step`, `start`
   and `end` are exponentials of the transitions' scores (0: impossible), row = the label before. `expected` sums the
   probability of each step; gives the sum of log Z. */
double chain_marginals(int count, int labels, const int *lengths, const float *emissions, const float *step, const float *start,
                       const float *end, float *marginals, double *expected) {
  static float own[LONGEST][LABELS], forward[LONGEST][LABELS], backward[LONGEST][LABELS], scale[LONGEST];
  double total = 0;
  float across[LABELS][LABELS], down[LABELS][LABELS];
  memset(across, 0, sizeof across); memset(down, 0, sizeof down);
  for (int i = 0; i < labels; i++) for (int j = 0; j < labels; j++) { across[i][j] = step[i * labels + j]; down[j][i] = step[i * labels + j]; }
  for (int n = 0; n < count; n++) {
    int length = lengths[n];
    if (length == 0) continue;
    for (int t = 0; t < length; t++) {
      const float *e = emissions + ((long)t * count + n) * labels;
      float top = e[0], sum = 0, row[LABELS] = { 0 };
      for (int j = 1; j < labels; j++) if (e[j] > top) top = e[j];
      for (int j = 0; j < LABELS; j++) own[t][j] = j < labels ? expf(e[j] - top) : 0;
      if (t == 0) for (int j = 0; j < labels; j++) row[j] = start[j];
      else for (int i = 0; i < labels; i++) { float f = forward[t - 1][i]; for (int j = 0; j < LABELS; j++) row[j] += f * across[i][j]; }
      for (int j = 0; j < LABELS; j++) { row[j] *= own[t][j] * (t == length - 1 && j < labels ? end[j] : 1); sum += row[j]; }
      for (int j = 0; j < LABELS; j++) forward[t][j] = row[j] / sum;
      scale[t] = sum;
      total += log(sum) + top;
    }
    for (int j = 0; j < LABELS; j++) backward[length - 1][j] = 1;
    for (int t = length - 1; t >= 0; t--) {
      float *m = marginals + ((long)t * count + n) * labels;
      for (int j = 0; j < labels; j++) m[j] = forward[t][j] * backward[t][j];
      if (t == 0) break;
      float back[LABELS], row[LABELS] = { 0 };
      for (int j = 0; j < LABELS; j++) back[j] = own[t][j] * backward[t][j] * (t == length - 1 && j < labels ? end[j] : 1) / scale[t];
      for (int j = 0; j < labels; j++) for (int i = 0; i < LABELS; i++) row[i] += down[j][i] * back[j];
      for (int i = 0; i < LABELS; i++) backward[t - 1][i] = row[i];
      for (int i = 0; i < labels; i++) if (forward[t - 1][i] > 1e-7f) for (int j = 0; j < labels; j++) expected[i * labels + j] += forward[t - 1][i] * across[i][j] * back[j];
    }
  }
  return total;
}

/* Labels of the best path of each sequence, -1 past its end. Scores, not exponentials; impossible ones are very low. */
void best_paths(int count, int labels, const int *lengths, int longest, const float *emissions, const float *step, const float *start,
                const float *end, int8_t *paths) {
  static int8_t came[LONGEST][LABELS];
  for (int n = 0; n < count; n++) {
    int length = lengths[n];
    float best[LABELS], next[LABELS];
    for (int t = 0; t < length; t++) {
      const float *e = emissions + ((long)t * count + n) * labels;
      for (int j = 0; j < labels; j++) {
        float top = t == 0 ? start[j] : -1e30f;
        if (t > 0) for (int i = 0; i < labels; i++) if (best[i] + step[i * labels + j] > top) { top = best[i] + step[i * labels + j]; came[t][j] = i; }
        next[j] = top + e[j];
      }
      memcpy(best, next, sizeof best);
    }
    int last = 0;
    for (int j = 1; j < labels; j++) if (best[j] + end[j] > best[last] + end[last]) last = j;
    for (int t = longest - 1; t >= length; t--) paths[(long)t * count + n] = -1;
    for (int t = length - 1; t >= 0; t--) { paths[(long)t * count + n] = last; last = t > 0 ? came[t][last] : last; }
  }
}
